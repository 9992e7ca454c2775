import type { PromiseLine } from "~/domain/reporting/promise-line";
import { BulletBar } from "~/ui/kit/bullet-bar";
import { BarLegend } from "~/ui/targets/bar-legend";
import { barWords } from "~/ui/targets/bar-words";
import { StatusBadge } from "~/ui/targets/status-badge";

interface Props {
  line: PromiseLine;
  /** The rows of the whole figure; a promise that is no count has none. */
  href: string | null;
  /** How it is counted, in one sentence. */
  definition: string | null;
}

/** How one promise stands, large: the figure in words, its bar, and how it is counted. */
export function PromiseStanding({ line, href, definition }: Props) {
  return (
    <div className="mb-8 grid gap-3">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-large font-bold tabular-nums">
        {href ? <a href={href}>{line.words}</a> : line.words}
        {line.status && <StatusBadge status={line.status} />}
      </p>
      {line.bar && (
        <div className="grid max-w-measure gap-2">
          <BulletBar figures={line.bar} label={barWords(line.bar)} />
          <BarLegend bar={line.bar} />
        </div>
      )}
      {definition && <p className="max-w-measure text-ink-muted">{definition}</p>}
    </div>
  );
}
