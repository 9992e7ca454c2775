import X from "lucide-react/icons/x";
import type { ReactNode } from "react";

export interface Chip {
  key: string;
  /** What was chosen: "Thema: Drugs". */
  label: ReactNode;
  /** The same page without it. */
  href: string;
}

/** What one has chosen, each with a way back. */
export function Chips({ chips, clearHref }: { chips: readonly Chip[]; clearHref?: string }) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Gekozen filters" data-screen-only="" className="flex flex-wrap items-center gap-2">
      {chips.map(({ key, label, href }) => (
        <li key={key}>
          <a
            href={href}
            className="inline-flex min-h-9 items-center gap-2 rounded-control border border-action bg-action-wash px-3 py-1 text-small no-underline hover:bg-surface"
          >
            <span className="sr-only">Verwijder filter </span>
            {label}
            <X size="1.1em" aria-hidden="true" className="shrink-0" />
          </a>
        </li>
      ))}
      {clearHref && chips.length > 1 && (
        <li>
          <a href={clearHref} className="inline-flex min-h-9 items-center px-2 text-small">
            Wis alle filters
          </a>
        </li>
      )}
    </ul>
  );
}
