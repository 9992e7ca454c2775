/** Where a promise will stand at the end of its period. */
export interface Forecast {
  low: number;
  mid: number;
  high: number;
}

interface Shown {
  confirmed: number;
  attended: number;
}

const ENOUGH_PEOPLE = 30;
const SHOW_RATE_WITHOUT_HISTORY = 0.8;

/** ATTENDED / CONFIRMED over 12 months: of the offering from 30 people on, else of its format, else of all, else 0.8. */
export function showRateOf({ offering, format, all }: { offering?: Shown; format?: Shown; all?: Shown }): number {
  const enough = [offering, format, all].find((group) => group !== undefined && group.confirmed >= ENOUGH_PEOPLE);
  return enough ? enough.attended / enough.confirmed : SHOW_RATE_WITHOUT_HISTORY;
}

/** Participants: what the planned editions bring at least and at most, and a trend of those who come by themselves. */
export function forecastParticipants(actual: number, yields: { low: number; high: number }[], trend: number): Forecast {
  const low = yields.reduce((sum, each) => sum + each.low, actual);
  const high = yields.reduce((sum, each) => sum + each.high, actual);
  return { low, mid: low + trend, high: high + 1.5 * trend };
}

/** Editions to come within the period; `minimumReached` are published ones with enough people to run. */
export interface EditionPlan {
  minimumReached: number;
  published: number;
  drafts: number;
}

export function forecastEditions(actual: number, plan: EditionPlan): Forecast {
  const mid = actual + plan.published;
  return { low: actual + plan.minimumReached, mid, high: mid + plan.drafts };
}

/** A promise per quarter: each quarter adds what is expected of it up to its own number. */
export function forecastParts(ends: readonly Forecast[], perPart: number): Forecast {
  const upTo = (which: keyof Forecast) => ends.reduce((sum, end) => sum + Math.min(end[which], perPart), 0);
  return { low: upTo("low"), mid: upTo("mid"), high: upTo("high") };
}

/** What has no planning goes on as it went; organisations never exceed their number. */
export function forecastByTrend(actual: number, trend: number, most = Number.POSITIVE_INFINITY): Forecast {
  const upTo = (end: number) => Math.max(actual, Math.min(end, most));
  return { low: actual, mid: upTo(actual + trend), high: upTo(actual + 1.5 * trend) };
}

/** Nothing is expected beyond what is there. */
export function unchanged(actual: number): Forecast {
  return { low: actual, mid: actual, high: actual };
}
