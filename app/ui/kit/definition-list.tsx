import type { ReactNode } from "react";

interface Definition {
  term: string;
  detail: ReactNode;
}

/** Facts by name, as the lines of a timetable; what has no detail is left out. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="border-t border-line">
      {items
        .filter(({ detail }) => detail !== null && detail !== undefined && detail !== false && detail !== "")
        .map(({ term, detail }) => (
          <div key={term} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[10rem_1fr]">
            <dt className="text-small text-ink-muted sm:pt-0.5">{term}</dt>
            <dd className="min-w-0">{detail}</dd>
          </div>
        ))}
    </dl>
  );
}
