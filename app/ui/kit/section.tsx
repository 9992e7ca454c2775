import { type ReactNode, useId } from "react";
import { cx } from "~/ui/kit/classes";

interface Props {
  title: string;
  /** A shape before the title. */
  mark?: ReactNode;
  /** A link or figure at the end of the heading's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heavy rule, like a line of a timetable. */
export function Section({ title, mark, aside, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-10">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 border-t-2 border-ink pt-2">
        <h2 id={id} className={cx(Boolean(mark) && "flex items-baseline gap-2.5")}>
          {mark}
          {title}
        </h2>
        {aside && <div className="text-small">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
