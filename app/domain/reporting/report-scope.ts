import { type Day, yearOf } from "~/platform/amsterdam";
import { z } from "~/platform/zod";

/** What a page of figures is asked about; the query string is its only home, so that the back button works. */
export interface ReportScope {
  year: number;
  theme: string | null;
  region: string | null;
  organisationKind: string | null;
  /** As of the end of this day. */
  day: Day;
  page: number;
}

interface Known {
  years: number[];
  today: Day;
  /** The slugs of the themes the reader may see. */
  themes: string[];
}

/** The first day of the policy period that the promises belong to. */
const EARLIEST: Day = "2024-01-01";

/** Reads `jaar thema regio soort peildatum pagina`; what makes no sense falls back to the widest or latest there is. */
export function reportScope(query: URLSearchParams, { years, today, themes }: Known): ReportScope {
  const thisYear = years.findLast((year) => year <= yearOf(today)) ?? years[0] ?? yearOf(today);
  const asked = Number(query.get("jaar"));
  const page = Number(query.get("pagina"));
  return {
    year: years.includes(asked) ? asked : thisYear,
    theme: oneOf(themes, query.get("thema")),
    region: slug(query.get("regio")),
    organisationKind: slug(query.get("soort")),
    day: dayUntil(query.get("peildatum"), today),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The query string of a scope with changes; what is at its default is left out. */
export function scopeQuery(scope: ReportScope, today: Day, changes: Partial<ReportScope> = {}): string {
  const { year, theme, region, organisationKind, day, page } = { ...scope, ...changes };
  const query = new URLSearchParams({ jaar: String(year) });
  if (theme) query.set("thema", theme);
  if (region) query.set("regio", region);
  if (organisationKind) query.set("soort", organisationKind);
  if (day !== today) query.set("peildatum", day);
  if (page > 1) query.set("pagina", String(page));
  return `?${query}`;
}

function oneOf(known: string[], asked: string | null): string | null {
  return asked !== null && known.includes(asked) ? asked : null;
}

function slug(asked: string | null): string | null {
  return asked !== null && /^[a-z0-9-]{1,60}$/.test(asked) ? asked : null;
}

/** Nobody knows tomorrow: a day to come reads as today. */
function dayUntil(asked: string | null, today: Day): Day {
  const { data: day } = z.iso.date().safeParse(asked);
  return day !== undefined && day >= EARLIEST && day <= today ? day : today;
}
