import { isUnknown, partFigure } from "~/domain/reporting/narrowed-part";
import { askedPlace } from "~/domain/reporting/narrowing";
import type { PromiseLine } from "~/domain/reporting/promise-line";
import type { ReportScope } from "~/domain/reporting/report-scope";
import { dateWords } from "~/ui/kit/dutch-date";
import { decimal } from "~/ui/kit/dutch-number";

/** What a choice of organisations narrows, and why a part can be more than it says. */
export function ChosenNote({ scope }: { scope: ReportScope }) {
  const { kind, region } = askedPlace(scope);
  if (!kind && !region) return null;
  return (
    <p data-sheet-skips="" className="mb-8 max-w-measure text-small text-ink-muted">
      Elk cijfer gaat over alle organisaties. Daaronder staat hoeveel er uit uw keuze komt. Staat er “of meer” of “niet
      te zeggen”, dan tonen wij van een deel de soort of regio niet: anders is uit te rekenen hoeveel mensen van één
      organisatie kwamen. Staat er niets, dan hoort het cijfer niet bij organisaties, zoals bij bijeenkomsten.
    </p>
  );
}

/** Of the figure what comes from the chosen kind of organisation and region; it opens to just that. */
export function ChosenPart({ line: { title, chosenPart: part }, href }: { line: PromiseLine; href: string }) {
  if (part === null) return null;
  const words = partFigure(part, decimal);
  return (
    <span className="block text-small text-ink-muted">
      {isUnknown(part) ? (
        `${words} hoeveel uit deze keuze`
      ) : (
        <>
          waarvan{" "}
          <a href={href}>
            <span className="sr-only">{title}: </span>
            {words}
          </a>{" "}
          uit deze keuze
        </>
      )}
      {part.day && ` (stand op ${dateWords(part.day)})`}
    </span>
  );
}
