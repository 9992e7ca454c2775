import { type Day, type Month, yearOf } from "~/platform/amsterdam";
import { isSlug } from "~/platform/slug";
import { z } from "~/platform/zod";
import { type Status, statusesByUrgency } from "../targets/status";
import { statusWords } from "../targets/target-words";

/** What a page of figures is asked about; the query string is its only home, so that the back button works. */
export interface ReportScope {
  year: number;
  theme: string | null;
  region: string | null;
  organisationKind: string | null;
  /** Of which status the promises are. */
  status: Status | null;
  /** The promise whose offerings organisations took part in. */
  promise: string | null;
  /** What rows are narrowed to besides: a month ("2026-03"), an offering, a part of the period by its first day. */
  month: Month | null;
  offering: string | null;
  part: Day | null;
  /** Which rows of an "extra" promise: those that came before, all of the period, or those who came to the end. */
  list: RowList | null;
  /** As of the end of this day. */
  day: Day;
  page: number;
}

export type RowList = (typeof ROW_LISTS)[number];
const ROW_LISTS = ["basis", "nu", "klaar"] as const;

interface Known {
  years: number[];
  today: Day;
  /** The slugs of the themes the reader may see. */
  themes: string[];
}

/** The first day of the policy period that the promises belong to. */
export const PLAN_START: Day = "2024-01-01";

/** Reads `jaar thema regio soort stand doel maand aanbod deel lijst peildatum pagina`; what makes no sense falls back to the widest or latest there is. */
export function reportScope(query: URLSearchParams, { years, today, themes }: Known): ReportScope {
  const thisYear = years.findLast((year) => year <= yearOf(today)) ?? years[0] ?? yearOf(today);
  const asked = Number(query.get("jaar"));
  const page = Number(query.get("pagina"));
  return {
    year: years.includes(asked) ? asked : thisYear,
    theme: oneOf(themes, query.get("thema")),
    region: slug(query.get("regio")),
    organisationKind: slug(query.get("soort")),
    status: statusesByUrgency.find((status) => statusSlug(status) === query.get("stand")) ?? null,
    promise: slug(query.get("doel")),
    month: month(query.get("maand")),
    offering: slug(query.get("aanbod")),
    part: z.iso.date().safeParse(query.get("deel")).data ?? null,
    list: ROW_LISTS.find((list) => list === query.get("lijst")) ?? null,
    day: dayUntil(query.get("peildatum"), today),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The query string of a scope with changes; what is at its default is left out. */
export function scopeQuery(scope: ReportScope, today: Day, changes: Partial<ReportScope> = {}): string {
  const { year, theme, region, organisationKind, status, promise, month, offering, part, list, day, page } = {
    ...scope,
    ...changes,
  };
  const query = new URLSearchParams({ jaar: String(year) });
  if (theme) query.set("thema", theme);
  if (region) query.set("regio", region);
  if (organisationKind) query.set("soort", organisationKind);
  if (status) query.set("stand", statusSlug(status));
  if (promise) query.set("doel", promise);
  if (month) query.set("maand", month);
  if (offering) query.set("aanbod", offering);
  if (part) query.set("deel", part);
  if (list) query.set("lijst", list);
  if (day !== today) query.set("peildatum", day);
  if (page > 1) query.set("pagina", String(page));
  return `?${query}`;
}

/** "niet-gehaald". */
function statusSlug(status: Status): string {
  return statusWords[status].replace(" ", "-");
}

function oneOf(known: string[], asked: string | null): string | null {
  return asked !== null && known.includes(asked) ? asked : null;
}

function slug(asked: string | null): string | null {
  return asked !== null && isSlug(asked) ? asked : null;
}

function month(asked: string | null): Month | null {
  return asked !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : null;
}

/** A scope for the whole figure again: what narrowed its rows is left out. */
export const wholeFigure = {
  region: null,
  organisationKind: null,
  status: null,
  promise: null,
  month: null,
  offering: null,
  part: null,
  list: null,
  page: 1,
} satisfies Partial<ReportScope>;

/** Nobody knows tomorrow: a day to come reads as today. */
function dayUntil(asked: string | null, today: Day): Day {
  const { data: day } = z.iso.date().safeParse(asked);
  return day !== undefined && day >= PLAN_START && day <= today ? day : today;
}

/** The years that figures can be asked of: those that have a plan, and the present one also before anyone made its plan. */
export function untilPresent(planned: number[], today: Day): number[] {
  const present = yearOf(today);
  return planned.some((year) => year >= present) ? planned : [...planned, present];
}
