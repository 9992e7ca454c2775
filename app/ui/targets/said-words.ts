import type { SplitBy } from "~/domain/reporting/figure-row";
import { UNSAID } from "~/domain/reporting/narrowing";
import { kindTitle, regionTitle } from "~/domain/reporting/row-words";
import { monthWords } from "~/ui/kit/dutch-date";

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
