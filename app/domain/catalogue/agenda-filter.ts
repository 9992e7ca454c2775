import { type CatalogueFilter, catalogueQuery, parseCatalogueFilter, usualSort } from "./catalogue-filter";

/** What one asks of the agenda; it is all in the address of the page. */
export interface AgendaFilter extends Pick<CatalogueFilter, "themes" | "kinds" | "format" | "month"> {
  /** Under one another, or a month as a grid. */
  view: "list" | "month";
}

/** Reads the filter off a query string; what makes no sense is left out, it never throws. */
export function parseAgendaFilter(query: URLSearchParams): AgendaFilter {
  const { themes, kinds, format, month } = parseCatalogueFilter(query);
  const dated = kinds.filter((kind) => kind !== "E_LEARNING");
  return { themes, kinds: dated, format, month, view: query.get("weergave") === "maand" ? "month" : "list" };
}

/** The filter without what is no choice: a theme that is gone, a format that nobody plans. */
export function withinAgendaChoices(
  filter: AgendaFilter,
  choices: Record<"themes" | "formats", readonly { slug: string }[]>,
): AgendaFilter {
  const themes = filter.themes.filter((slug) => choices.themes.some((choice) => choice.slug === slug));
  const format = choices.formats.some(({ slug }) => slug === filter.format) ? filter.format : null;
  return { ...filter, themes, format };
}

/** The query string of a filter, empty for the whole agenda from today; parsing it gives the filter back. */
export function agendaQuery({ view, ...filter }: AgendaFilter): string {
  const query = catalogueQuery({ ...filter, search: "", place: null, sort: usualSort(""), page: 1 });
  if (view === "list") return query;
  return query ? `${query}&weergave=maand` : "?weergave=maand";
}

/** How many filters are chosen; a month is where one is, not what one asks. */
export function countAsked({ themes, kinds, format }: AgendaFilter): number {
  return themes.length + kinds.length + (format ? 1 : 0);
}
