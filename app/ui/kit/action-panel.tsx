import { type ReactNode, useId } from "react";
import { cx } from "~/ui/kit/classes";

interface Props {
  title: string;
  /** There is nothing to do here: on a phone it stands in the page and keeps no place at the bottom. */
  idle?: boolean;
  children: ReactNode;
}

// A phone on its side has no height to spare.
const ON_ITS_SIDE = "max-lg:[@media(max-height:30rem)]:static max-lg:[@media(max-height:30rem)]:max-h-none";

/** Where I stand and what I can do: beside the page on a desk, always at the bottom on a phone. */
export function ActionPanel({ title, idle, children }: Props) {
  const id = useId();
  return (
    <aside
      aria-labelledby={id}
      data-sticks-below={idle ? undefined : ""}
      className={cx(
        idle ? "mb-8 lg:sticky lg:mb-0" : cx("sticky bottom-0 max-h-[60vh] overflow-y-auto", ON_ITS_SIDE),
        "-mx-4 self-start border-t-4 border-accent bg-surface px-4 py-3 md:mx-0 md:px-6 md:py-5 lg:top-6 lg:bottom-auto lg:max-h-none lg:border lg:border-t-4 lg:border-line lg:border-t-accent print:static",
      )}
    >
      <h2 id={id} className="text-body lg:text-large">
        {title}
      </h2>
      <div className="mt-2 grid gap-3 lg:mt-3">{children}</div>
    </aside>
  );
}
