import type { TargetFilter } from "./target-filter";

/** What a filter looks at of an edition to come; offerings, formats, themes and audiences are slugs. */
export interface Filterable {
  offering: string;
  kind: "TRAINING" | "E_LEARNING" | "EVENT";
  format: string;
  themes: string[];
  audiences: string[];
  online: boolean;
}

/** Whether an edition would count once it is held; who comes to it (organisation kinds) is not known yet. */
export function wouldMatch(filter: TargetFilter, edition: Filterable): boolean {
  return (
    within(filter.offerings, edition.offering) &&
    within(filter.kinds, edition.kind) &&
    within(filter.formats, edition.format) &&
    (!filter.themes || filter.themes.some((theme) => edition.themes.includes(theme))) &&
    (!filter.audiences || filter.audiences.some((audience) => edition.audiences.includes(audience))) &&
    (filter.online === undefined || filter.online === edition.online)
  );
}

function within<T>(allowed: T[] | undefined, value: T): boolean {
  return !allowed || allowed.includes(value);
}
