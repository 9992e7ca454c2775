import { organisationKindTitle } from "~/domain/organisations/organisation-kinds";
import { regions } from "~/domain/organisations/regions";
import type { SplitBy } from "~/domain/reporting/figure-row";
import { UNSAID } from "~/domain/reporting/narrowing";
import { PARTNER } from "~/domain/reporting/row-labels";
import { monthWords } from "~/ui/kit/dutch-date";

/** A kind of organisation as rows say it; nothing where they don't. */
export function kindWords(kind: string | null): string {
  if (kind === null || kind === UNSAID) return "niet getoond of onbekend";
  return kind === PARTNER ? "Andere partner" : organisationKindTitle(kind);
}

export function regionWords(region: string | null): string {
  if (region === null || region === UNSAID) return "niet getoond of geen regio";
  return regions.find(({ value }) => value === region)?.label ?? region;
}

/** The words of a part of a figure. */
export function partWords(split: SplitBy, { key, title }: { key: string | null; title: string | null }): string {
  switch (split) {
    case "region":
      return regionWords(key);
    case "kind":
      return kindWords(key);
    case "month":
      return key ? monthWords(`${key}-15`) : "";
    case "offering":
      return title ?? "geen aanbod";
  }
}
