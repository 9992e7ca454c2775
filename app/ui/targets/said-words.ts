import type { SplitBy } from "~/domain/reporting/figure-row";
import { UNSAID } from "~/domain/reporting/narrowing";
import type { ReportScope, RowList } from "~/domain/reporting/report-scope";
import { kindTitle, regionTitle } from "~/domain/reporting/row-words";
import type { Part } from "~/domain/targets/period";
import { dateWords, monthWords } from "~/ui/kit/dutch-date";

/** What the figures of a year are, until when they were counted, and what was chosen, which nothing else says on paper. */
export function countedWords({ day, organisationKind, region }: ReportScope): string {
  const chosen = [organisationKind && kindTitle(organisationKind), region && regionTitle(region)].filter(Boolean);
  const words = `Alle beloften van het Jaarplan, geteld tot en met ${dateWords(day)}.`;
  return chosen.length > 0 ? `${words} Deze keuze: ${chosen.join(", ")}.` : words;
}

/** The lists beside a promise of "extra". */
export const listWords: Record<RowList, string> = {
  basis: "Basis: eerder al",
  nu: "Nu: in deze periode",
  klaar: "Klaar in deze periode",
};

/** "2e kwartaal". */
export function periodPartWords(fromDay: string, parts: readonly Part[]): string {
  return parts.find((part) => part.fromDay === fromDay)?.label ?? "";
}

/** The words of a part of a figure. */
export function partWords(split: SplitBy, { key, title }: { key: string | null; title: string | null }): string {
  const isSaid = key !== null && key !== UNSAID;
  switch (split) {
    case "region":
      return isSaid ? regionTitle(key) : (title ?? "niet getoond of geen regio");
    case "kind":
      return isSaid ? kindTitle(key) : (title ?? "niet getoond of onbekend");
    case "month":
      return isSaid ? monthWords(`${key}-15`) : "";
    case "offering":
      return title ?? "geen aanbod";
  }
}
