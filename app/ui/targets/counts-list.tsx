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
  erasedAt: string | null;
  takenBack: { at: string; reason: string } | null;
}

interface Props {
  slug: string;
  year: number;
  form: HandForm;
  counts: readonly CountLine[];
}

type LineProps = Omit<Props, "counts"> & { count: CountLine };

/** What was counted before, each with its evidence and a way to take it back; what was taken back stays readable. */
export function CountsList({ counts, ...of }: Props) {
  if (counts.length === 0)
    return <EmptyState title="Hier komt wat er is geteld">Met de toelichting en het bewijs erbij.</EmptyState>;
  return (
    <ul className="border-b border-line">
      {counts.map((count) => (
        <li
          key={count.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3"
        >
          <Said {...of} count={count} />
          <Ways {...of} count={count} />
        </li>
      ))}
    </ul>
  );
}

function Said({ slug, year, form, count }: LineProps) {
  const { id, day, note, evidence, erasedAt, takenBack } = count;
  return (
    <div className="min-w-0 max-w-measure [overflow-wrap:anywhere]">
      <p className="tabular-nums">
        {dateWords(day)}: {takenBack ? <s>{countWords(form, count)}</s> : <b>{countWords(form, count)}</b>}
      </p>
      {note && <p className="whitespace-pre-line text-small text-ink-muted">{note}</p>}
      {evidence && (
        <p className="text-small">
          <a href={paths.countEvidence(slug, id, year)}>Bewijs: {evidence}</a>
        </p>
      )}
      {erasedAt && <p className="text-small text-ink-muted">Bewijs gewist op {dateWords(erasedAt)}</p>}
      {takenBack && (
        <p className="text-small text-ink-muted">
          Teruggedraaid op {dateWords(takenBack.at)}
          {takenBack.reason && `: ${takenBack.reason}`}
        </p>
      )}
    </div>
  );
}

function Ways({ slug, year, form, count }: LineProps) {
  const { id, day, note, evidence, takenBack } = count;
  const which = `${countWords(form, count)} op ${dateWords(day)}`;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 max-sm:w-full">
      {(note || evidence || takenBack?.reason) && (
        <a href={paths.eraseEvidence(slug, id, year)} aria-label={`Wis bewijs: ${which}`}>
          Wis bewijs
        </a>
      )}
      {!takenBack && (
        <a href={paths.takeBackCount(slug, id, year)} aria-label={`Draai terug: ${which}`}>
          Draai terug
        </a>
      )}
    </p>
  );
}
