import type { OfferingKind } from "@db/enums";
import { isSlug } from "~/platform/slug";
import { kindOfSlug, kindWords } from "./offering-kind";

export type CatalogueSort = "best" | "date" | "title";

/** What one asks of the catalogue; it is all in the address of the page. */
export interface CatalogueFilter {
  search: string;
  /** Slugs; any of them. */
  themes: string[];
  kinds: OfferingKind[];
  /** The slug of a format. */
  format: string | null;
  /** The slug of a town, or `ONLINE`. */
  place: string | null;
  /** "2026-03": with an edition that starts in it. */
  month: string | null;
  sort: CatalogueSort;
  page: number;
}

export const ONLINE = "online";

const LONGEST_SEARCH = 100;
const LAST_PAGE = 999;
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const sorts = { passend: "best", datum: "date", titel: "title" } as const;

/** Reads the filter off a query string; what makes no sense is left out, it never throws. */
export function parseCatalogueFilter(query: URLSearchParams): CatalogueFilter {
  const search = (query.get("zoek") ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST_SEARCH).trim();
  const page = Number(query.get("pagina"));
  return {
    search,
    themes: distinct(query.getAll("thema").filter(isSlug)),
    kinds: distinct(query.getAll("soort").flatMap((slug) => kindOfSlug(slug) ?? [])),
    format: matching(query.get("vorm"), isSlug),
    place: matching(query.get("plek"), isSlug),
    month: matching(query.get("maand"), (month) => MONTH.test(month)),
    sort: sortOf(query.get("volgorde"), search),
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The query string of a filter ("?thema=drugs"), empty for the whole catalogue; parsing it gives the filter back. */
export function catalogueQuery(filter: CatalogueFilter): string {
  const query = new URLSearchParams();
  if (filter.search) query.set("zoek", filter.search);
  for (const theme of filter.themes) query.append("thema", theme);
  for (const kind of filter.kinds) query.append("soort", kindWords(kind).slug);
  if (filter.format) query.set("vorm", filter.format);
  if (filter.place) query.set("plek", filter.place);
  if (filter.month) query.set("maand", filter.month);
  if (asked(filter.sort, filter.search) !== usualSort(filter.search)) query.set("volgorde", sortSlug(filter.sort));
  if (filter.page > 1) query.set("pagina", String(filter.page));
  const text = query.toString();
  return text ? `?${text}` : "";
}

export function sortSlug(sort: CatalogueSort): string {
  return Object.entries(sorts).find(([, value]) => value === sort)?.[0] ?? "";
}

/** The order one gets without asking for one. */
export function usualSort(search: string): CatalogueSort {
  return search ? "best" : "date";
}

function sortOf(slug: string | null, search: string): CatalogueSort {
  return asked(Object.hasOwn(sorts, slug ?? "") ? sorts[slug as keyof typeof sorts] : usualSort(search), search);
}

/** Without a search nothing answers better than another. */
function asked(sort: CatalogueSort, search: string): CatalogueSort {
  return sort === "best" ? usualSort(search) : sort;
}

function matching(value: string | null, makesSense: (value: string) => boolean): string | null {
  return value && makesSense(value) ? value : null;
}

function distinct<T extends string>(values: T[]): T[] {
  return [...new Set(values)].sort();
}
