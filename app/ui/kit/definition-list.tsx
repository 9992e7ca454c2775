import type { ReactNode } from "react";
import { cx } from "~/ui/kit/classes";

interface Definition {
  term: string;
  detail: ReactNode;
}

/** Facts by name, as the lines of a timetable, `stacked` in a narrow column; what has no detail is left out. */
export function DefinitionList({ items, stacked }: { items: readonly Definition[]; stacked?: boolean }) {
  return (
    <dl className="border-t border-line">
      {items
        .filter(({ detail }) => detail !== null && detail !== undefined && detail !== false && detail !== "")
        .map(({ term, detail }) => (
          <div
            key={term}
            className={cx("grid gap-x-6 border-b border-line py-2", !stacked && "sm:grid-cols-[10rem_1fr]")}
          >
            <dt className="text-small text-ink-muted sm:pt-0.5">{term}</dt>
            <dd className="min-w-0">{detail}</dd>
          </div>
        ))}
    </dl>
  );
}
