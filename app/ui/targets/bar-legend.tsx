import type { ReactNode } from "react";

interface Props {
  /** Only the marks of one bar; without it all that there are. */
  bar?: { pace?: unknown; forecast?: unknown };
}

/** What the marks of a bar mean. */
export function BarLegend({ bar }: Props) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-muted" aria-label="Betekenis van de balken">
      <Item words="gedaan">
        <rect y="3" width="24" height="8" className="fill-action" />
      </Item>
      {(!bar || bar.pace !== undefined) && (
        <Item words="nodig tot vandaag">
          <line x1="12" x2="12" y1="0" y2="14" strokeWidth="3" className="stroke-accent" />
        </Item>
      )}
      <Item words="doel">
        <line x1="12" x2="12" y1="0" y2="14" strokeWidth="3" className="stroke-ink" />
      </Item>
      {(!bar || bar.forecast !== undefined) && (
        <Item words="verwacht aan het eind">
          <line x1="0" x2="24" y1="7" y2="7" strokeWidth="1.5" strokeDasharray="3 2" className="stroke-ink" />
          <circle cx="12" cy="7" r="3" className="fill-ink" />
        </Item>
      )}
    </ul>
  );
}

function Item({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg width="24" height="14" aria-hidden="true" className="shrink-0">
        {children}
      </svg>
      {words}
    </li>
  );
}
