import type { CountedEditionLine, HeadcountBounds } from "~/domain/reporting/headcount-bounds";
import { atLeastWords, boundsWords } from "~/domain/reporting/headcount-words";
import type { TargetDefinition } from "~/domain/targets/definition";
import { paths } from "~/paths";
import { Disclosure } from "~/ui/kit/disclosure";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted, figure } from "~/ui/kit/dutch-number";

interface Props {
  definition: TargetDefinition | null;
  headcounts: { shown: readonly CountedEditionLine[]; others: number; whole: HeadcountBounds | null };
  /** The year and the day that its links keep. */
  query: string;
}

/** Beside the figure by names a second one with who was counted at the door, and the editions that make it. */
export function HeadcountFacts({ definition, headcounts: { shown, others, whole }, query }: Props) {
  if (!definition || shown.length + others === 0) return null;
  return (
    <div className="mb-8">
      <Disclosure
        summary={whole ? `Met tellingen aan de deur erbij: ${boundsWords(whole)}` : "Tellingen aan de deur erbij"}
      >
        <p>
          Bij {counted(shown.length + others, "uitvoering", "uitvoeringen")} zijn mensen zonder inschrijving geteld. Zij
          staan niet in het cijfer en niet in de verwachting: niemand weet wie zij zijn.
        </p>
        <p className="mt-3">
          <strong>Minstens:</strong> {atLeastWords(definition)} <strong>Hoogstens:</strong> iedereen die geteld is, is
          iemand die nog niet meetelt.
        </p>
        <ul className="mt-3">
          {shown.map(({ id, title, day, names, heads }) => (
            <li key={id} className="border-t border-line py-2">
              <a href={`${paths.editionCounts(id)}${query}`}>{title}</a>
              <p className="text-small text-ink-muted tabular-nums">
                {dateWords(day)}: {counted(names, "naam", "namen")}, {figure(heads)} geteld
              </p>
            </li>
          ))}
        </ul>
        {others > 0 && (
          <p className="mt-3 text-small text-ink-muted">
            Van {counted(others, "andere uitvoering", "andere uitvoeringen")} staan hier geen aantallen.
          </p>
        )}
      </Disclosure>
    </div>
  );
}
