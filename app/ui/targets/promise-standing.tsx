import type { PromiseLine } from "~/domain/reporting/promise-line";
import { BulletBar } from "~/ui/kit/bullet-bar";
import { counted } from "~/ui/kit/dutch-number";
import { BarLegend } from "~/ui/targets/bar-legend";
import { barWords } from "~/ui/targets/bar-words";
import { StatusBadge } from "~/ui/targets/status-badge";

interface Props {
  line: PromiseLine;
  /** For extra participants: how many began in the period at all, and how many came to the end. */
  beside: { started: number; completed: number } | null;
}

/** How one promise stands, large: the figure in words, its bar, and what stands beside it. */
export function PromiseStanding({ line, beside }: Props) {
  return (
    <div className="mb-8 grid gap-3">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-large font-bold tabular-nums">
        {line.words}
        {line.status && <StatusBadge status={line.status} />}
      </p>
      {line.bar && (
        <div className="grid max-w-measure gap-2">
          <BulletBar figures={line.bar} label={barWords(line.bar)} />
          <BarLegend />
        </div>
      )}
      {beside && (
        <p className="text-ink-muted">
          In deze periode {counted(beside.started, "deelnemer", "deelnemers")} in totaal, van wie{" "}
          {counted(beside.completed, "klaar is", "klaar zijn")}.
        </p>
      )}
    </div>
  );
}
