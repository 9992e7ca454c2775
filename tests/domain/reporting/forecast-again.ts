import { expect } from "vitest";
import { amountOf, countAgain, matchingRows, PART, standingRows, whoIs } from "./count-again";
import type { Ledger, LedgerRow, Promised } from "./exported-ledger";
import type { PlanRow, Plans } from "./exported-plans";

// Pace, forecast and status a second time, by plain loops over the rows that plain SQL exports, after the words of
// docs/counting.md. Nothing of the application computes here.

interface Ends {
  low: number;
  mid: number;
  high: number;
}

export interface Prospect {
  pace: number | null;
  forecast: Ends | null;
  status: string | null;
}

interface Known {
  ledger: Ledger;
  plans: Plans;
}

const NOTHING: Prospect = { pace: null, forecast: null, status: null };

/** How the promises stand at the end of a day, as the loops see it. */
export function prospectsOn(known: Known, promises: Promised[], day: string): Map<string, Prospect> {
  const coming = editionsOn(known, day);
  return new Map(promises.map((promise) => [promise.slug, prospectOf(known, coming, promise, day)]));
}

/** Holds what the application says against what the loops found, in as many decimals as two ways of adding up agree in. */
export function expectProspects(found: Map<string, Prospect>, told: Map<string, Prospect | null>, day: string): void {
  const all = (of: Map<string, Prospect | null>) =>
    Object.fromEntries([...of].map(([slug, each]) => [slug, rounded(each)]));
  expect([day, all(told)]).toEqual([day, all(found)]);
}

function rounded(prospect: Prospect | null): Prospect {
  const { pace, forecast, status } = prospect ?? NOTHING;
  const short = (number: number) => Math.round(number * 1e6) / 1e6;
  const ends = forecast && { low: short(forecast.low), mid: short(forecast.mid), high: short(forecast.high) };
  return { pace: pace === null ? null : short(pace), forecast: ends, status };
}

function prospectOf({ ledger }: Known, coming: Coming[], promise: Promised, day: string): Prospect {
  const { value, perPeriod, until, from } = promise;
  if (value === null) return NOTHING;
  const { figure } = countAgain(ledger, promise, day);
  const parts = partsOf(promise);
  const whole = parts.length > 0 ? parts.length * Number(perPeriod) : value;
  const pace = paceOf(promise, parts, day);
  const forecast = figure === null ? null : forecastOf(ledger, coming, promise, day);
  const counts = parts.map((part) => ({ ...part, count: countIn(ledger, promise, part, day) }));
  const missed = counts.some((part) => part.until <= day && part.count < Number(perPeriod));
  const actual = figure ?? 0;
  const over = day >= until;
  const status = () => {
    if (actual >= whole) return "REACHED";
    if (over) return "MISSED";
    if (missed) return "AT_RISK";
    if (actual >= (day < from ? 0 : pace)) return "ON_TRACK";
    return (forecast?.mid ?? 0) >= whole ? "BEHIND" : "AT_RISK";
  };
  return { pace, forecast: over ? null : forecast, status: status() };
}

interface Span {
  from: string;
  until: string;
}

function partsOf({ rhythm, perPeriod, from, until }: Promised): Span[] {
  const partOf = PART[rhythm];
  if (perPeriod === null || !partOf) return [];
  return [...Map.groupBy(daysFrom(from, until), partOf).values()].map((days) => ({
    from: String(days[0]),
    until: String(days.at(-1)),
  }));
}

function paceOf(promise: Promised, parts: Span[], day: string): number {
  const { value, perPeriod, measure, rhythm, from, until, due, monthWeights } = promise;
  if (measure === "MANUAL_RATIO") return Number(value);
  if (parts.length > 0) return Number(perPeriod) * parts.filter((part) => part.until <= day).length;
  if (rhythm === "ONCE" || measure === "MANUAL_DELIVERED") return day >= (due ?? until) ? Number(value) : 0;
  const weigh = (last: string) => weightOf(daysFrom(from, last), monthWeights);
  return (Number(value) * weigh(day < until ? day : until)) / weigh(until);
}

function forecastOf(ledger: Ledger, coming: Coming[], promise: Promised, day: string): Ends {
  const { measure, perPeriod, from, until } = promise;
  const own = coming.filter((edition) => wouldCount(edition, promise));
  const share = shareOfNew(ledger, promise, day);
  const perDay = trendOf(ledger, promise, day);
  const spans = partsOf(promise);
  const whole = Number(countAgain(ledger, promise, day).figure);
  if (measure === "MANUAL_RATIO") return { low: whole, mid: whole, high: whole };
  const ends = (span: Span, stands: number): Ends => {
    const left = weightOf(daysFrom(later(nextDay(day), span.from), span.until), promise.monthWeights);
    const there = own.filter((edition) => edition.day >= span.from && edition.day <= span.until);
    return day >= span.until
      ? { low: stands, mid: stands, high: stands }
      : endsOf(promise, stands, there, perDay * left, share);
  };
  if (spans.length === 0) return ends({ from, until }, whole);
  const all = spans.map((span) => ends(span, countIn(ledger, promise, span, day)));
  const sum = (end: keyof Ends) => all.reduce((total, part) => total + Math.min(part[end], Number(perPeriod)), 0);
  return { low: sum("low"), mid: sum("mid"), high: sum("high") };
}

function endsOf({ measure, comparator, value }: Promised, stands: number, own: Coming[], trend: number, share: number) {
  const published = own.filter(({ state }) => state === "PUBLISHED");
  if (measure === "EDITIONS_HELD") {
    const sure = published.filter(({ booked, minimum }) => booked >= minimum).length;
    return { low: stands + sure, mid: stands + published.length, high: stands + own.length };
  }
  if (measure === "PARTICIPANTS" || measure === "PARTICIPATIONS") {
    let [low, high] = [stands, stands];
    for (const { booked, capacity, showRate } of published) {
      low += booked * showRate * share;
      high += Math.max(booked, capacity) * showRate * share;
    }
    return { low, mid: low + trend, high: high + 1.5 * trend };
  }
  if (measure === "OFFERINGS_PUBLISHED" || measure === "MANUAL_DELIVERED") {
    return { low: stands, mid: stands, high: stands };
  }
  const most = comparator === "ALL" ? Number(value) : Number.POSITIVE_INFINITY;
  const upTo = (end: number) => Math.max(stands, Math.min(most, end));
  return { low: stands, mid: upTo(stands + trend), high: upTo(stands + 1.5 * trend) };
}

/** What came in per weighted day of the last 56; of people who began an e-learning, and not who came to an edition. */
function trendOf(ledger: Ledger, promise: Promised, day: string): number {
  const looksBack = promise.baseline.kind === "NONE" || promise.baseline.kind === "NUMBER";
  const first = daysBefore(day, 55);
  const from = looksBack ? first : later(first, promise.from);
  const window = daysFrom(from, day);
  const weight = weightOf(window, promise.monthWeights);
  if (weight === 0) return 0;
  const people = promise.measure === "PARTICIPANTS" || promise.measure === "PARTICIPATIONS";
  const ever = looksBack ? { ...promise, from: "2000-01-01" } : promise;
  const came = countAgain(ledger, ever, day).rows.filter(
    (row) => row.day >= from && weightOf([row.day], promise.monthWeights) > 0 && !(people && row.kind === "ATTENDED"),
  );
  return amountOf(came, promise.measure) / weight;
}

/** Of all the times that someone came to an edition or to an e-learning in the last year, the part that counted. */
function shareOfNew(ledger: Ledger, promise: Promised, day: string): number {
  if (promise.measure !== "PARTICIPANTS") return 1;
  const looksBack = promise.baseline.kind === "NONE" || promise.baseline.kind === "NUMBER";
  const since = daysBefore(day, 364);
  const lately = (row: LedgerRow) => row.day >= since;
  const known = matchingRows(ledger, promise, day).filter((row) => looksBack || row.day >= promise.from);
  const visits = new Set<string>();
  for (const row of known.filter(lately)) {
    visits.add(`${whoIs(String(row.participant), ledger, day)} ${row.edition ?? row.offering}`);
  }
  const ever = looksBack ? { ...promise, from: "2000-01-01" } : promise;
  return visits.size === 0 ? 1 : countAgain(ledger, ever, day).rows.filter(lately).length / visits.size;
}

type Coming = PlanRow & { booked: number; showRate: number };

/** The editions that were still to be held at the end of a day, with what was known of them then. */
function editionsOn({ ledger, plans }: Known, day: string): Coming[] {
  const last = new Map<string, PlanRow>();
  for (const row of plans.editions) if (row.recordedOn <= day) last.set(row.edition, row);
  const planned = [...last.values()].filter(({ state }) => state === "DRAFT" || state === "PUBLISHED");
  const state = new Map<string, { edition: string; to: string }>();
  for (const change of plans.changes) if (change.on <= day) state.set(change.registration, change);
  const booked = new Map<string, number>();
  for (const { edition, to } of state.values()) {
    if (to === "CONFIRMED") booked.set(edition, (booked.get(edition) ?? 0) + 1);
  }
  const attended = standingRows(ledger, day).filter(({ kind }) => kind === "ATTENDED");
  const rates = planned
    .filter(({ endsOn }) => endsOn >= daysBefore(day, 364) && endsOn <= day)
    .map((edition) => ({
      ...edition,
      had: booked.get(edition.edition) ?? 0,
      came: attended.filter((row) => row.edition === edition.edition).length,
    }));
  const rateOf = (of: PlanRow) => {
    const groups = [
      rates.filter(({ offering }) => offering === of.offering),
      rates.filter(({ format }) => format === of.format),
      rates,
    ];
    for (const group of groups) {
      const had = group.reduce((sum, each) => sum + each.had, 0);
      if (had >= 30) return group.reduce((sum, each) => sum + each.came, 0) / had;
    }
    return 0.8;
  };
  return planned
    .filter(({ endsOn }) => endsOn > day)
    .map((edition) => ({ ...edition, booked: booked.get(edition.edition) ?? 0, showRate: rateOf(edition) }));
}

function wouldCount(edition: PlanRow, { filter }: Promised): boolean {
  return (
    (!filter.offerings || filter.offerings.includes(edition.offering)) &&
    (!filter.kinds || filter.kinds.includes(edition.kind)) &&
    (!filter.formats || filter.formats.includes(edition.format)) &&
    (!filter.themes || filter.themes.some((theme) => edition.themes.includes(theme))) &&
    (!filter.audiences || filter.audiences.some((audience) => edition.audiences.includes(audience))) &&
    (filter.online === undefined || filter.online === edition.online)
  );
}

function countIn(ledger: Ledger, promise: Promised, { from, until }: Span, day: string): number {
  const { rows } = countAgain(ledger, promise, day);
  return amountOf(
    rows.filter((row) => row.day >= from && row.day <= until),
    promise.measure,
  );
}

function weightOf(days: string[], monthWeights: number[] | null): number {
  let sum = 0;
  for (const day of days) {
    const [year = 0, month = 1] = day.split("-").map(Number);
    if (monthWeights) sum += (monthWeights[month - 1] ?? 0) / new Date(Date.UTC(year, month, 0)).getUTCDate();
    else sum += day.slice(5) >= "07-15" && day.slice(5) <= "08-31" ? 0.25 : 1;
  }
  return sum;
}

function daysFrom(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = nextDay(day)) days.push(day);
  return days;
}

function nextDay(day: string): string {
  return daysBefore(day, -1);
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
