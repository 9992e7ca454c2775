import type { SplitBy } from "~/domain/reporting/figure-row";
import { UNSAID } from "~/domain/reporting/narrowing";
import type { ReportScope } from "~/domain/reporting/report-scope";
import { kindTitle, regionTitle } from "~/domain/reporting/row-words";
import { monthWords } from "~/ui/kit/dutch-date";

/** Which kind of organisation and region were chosen, as a sentence that follows another: on paper nothing else says it. */
export function choiceWords({ organisationKind, region }: ReportScope): string {
  const chosen = [organisationKind && kindTitle(organisationKind), region && regionTitle(region)].filter(Boolean);
  return chosen.length > 0 ? ` Deze keuze: ${chosen.join(", ")}.` : "";
}

/** The words of a part of a figure. */
export function partWords(split: SplitBy, { key, title }: { key: string | null; title: string | null }): string {
  const isSaid = key !== null && key !== UNSAID;
  switch (split) {
    case "region":
      return isSaid ? regionTitle(key) : "niet getoond of geen regio";
    case "kind":
      return isSaid ? kindTitle(key) : "niet getoond of onbekend";
    case "month":
      return isSaid ? monthWords(`${key}-15`) : "";
    case "offering":
      return title ?? "geen aanbod";
  }
}
