import { gridWords } from "~/domain/reporting/grid-words";
import type { OrganisationSplit as Split } from "~/domain/reporting/organisation-cell";
import { dateWords } from "~/ui/kit/dutch-date";
import { Section } from "~/ui/kit/section";

interface Props {
  split: Split | null;
  hrefFor: (organisation: string) => string;
}

/** Who took part by organisation: small numbers are not shown, and as of the end of a quarter only. */
export function OrganisationSplit({ split, hrefFor }: Props) {
  if (!split) return null;
  return (
    <Section title="Per organisatie" aside={split.end && `stand op ${dateWords(split.end)}`}>
      <p className="mb-4 max-w-measure text-small text-ink-muted">
        Deelnames aan dit aanbod in {split.year}
        {split.end && `, tot en met ${dateWords(split.end)}`}: elke keer dat iemand meedeed of aan een e-learning begon.
        {split.otherwise &&
          ` Het cijfer van deze belofte telt anders: ${split.otherwise}. Tel deze getallen daarom niet op.`}{" "}
        Een getal van 1 tot en met 4 tonen wij niet, en soms een groter getal ook niet, zodat niemand kan uitrekenen wie
        meedeed. Per organisatie is er alleen een stand aan het eind van een kwartaal.
      </p>
      {split.end === null ? (
        <p>De eerste stand per organisatie komt aan het eind van het eerste kwartaal.</p>
      ) : (
        <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
          {split.cells.map(({ slug, name, cell, opens }) => (
            <li key={slug} className="flex justify-between gap-4 border-b border-line py-1.5">
              {name}
              <span className="whitespace-nowrap tabular-nums">
                {opens ? <a href={hrefFor(slug)}>{gridWords(cell)}</a> : gridWords(cell)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
