import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  /** A link or figure at the end of the heading's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heavy rule, like a line of a timetable. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-10">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 border-t-2 border-ink pt-2">
        <h2 id={id}>{title}</h2>
        {aside && <div className="text-small">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
