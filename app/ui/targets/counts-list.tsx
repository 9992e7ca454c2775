import { countWords } from "~/domain/targets/count-words";
import type { HandForm } from "~/domain/targets/hand-form";
import { paths } from "~/paths";
import { dateWords } from "~/ui/kit/dutch-date";
import { EmptyState } from "~/ui/kit/empty-state";

export interface CountLine {
  id: string;
  day: string;
  quantity: number;
  of: number | null;
  organisation: string | null;
  note: string;
  evidence: string | null;
  takenBack: { at: string; reason: string } | null;
}

interface Props {
  slug: string;
  year: number;
  form: HandForm;
  counts: readonly CountLine[];
}

/** What was counted before, each with its evidence and a way to take it back; what was taken back stays readable. */
export function CountsList({ slug, year, form, counts }: Props) {
  if (counts.length === 0) return <EmptyState title="Hier komt wat er is geteld" />;
  return (
    <ul className="border-b border-line">
      {counts.map((count) => (
        <li
          key={count.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3"
        >
          <div className="min-w-0 max-w-measure [overflow-wrap:anywhere]">
            <p className="tabular-nums">
              {dateWords(count.day)}:{" "}
              {count.takenBack ? <s>{countWords(form, count)}</s> : <b>{countWords(form, count)}</b>}
            </p>
            {count.note && <p className="whitespace-pre-line text-small text-ink-muted">{count.note}</p>}
            {count.evidence && (
              <p className="text-small">
                <a href={paths.countEvidence(slug, count.id, year)}>Bewijs: {count.evidence}</a>
              </p>
            )}
            {count.takenBack && (
              <p className="text-small text-ink-muted">
                Teruggedraaid op {dateWords(count.takenBack.at)}
                {count.takenBack.reason && `: ${count.takenBack.reason}`}
              </p>
            )}
          </div>
          {!count.takenBack && (
            <a
              href={paths.takeBackCount(slug, count.id, year)}
              aria-label={`Draai terug: ${countWords(form, count)} op ${dateWords(count.day)}`}
            >
              Draai terug
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
