import type { ReactNode } from "react";
import { cx } from "~/ui/kit/classes";

interface Props {
  /** Filters before the results, or a panel beside what one reads. */
  side: "before" | "after";
  aside: ReactNode;
  children: ReactNode;
}

/** Two columns on a desk, under one another on a phone, in the order of reading. */
export function Columns({ side, aside, children }: Props) {
  const before = side === "before";
  return (
    <div
      className={cx(
        "grid gap-8 lg:gap-12",
        before ? "lg:grid-cols-[16rem_minmax(0,1fr)]" : "lg:grid-cols-[minmax(0,1fr)_21rem]",
      )}
    >
      {before && aside}
      <div className="min-w-0">{children}</div>
      {!before && aside}
    </div>
  );
}
