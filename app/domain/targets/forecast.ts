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

interface ParticipantPlan {
  actual: number;
  /** People with a confirmed place, and all places, in editions to come within the period. */
  booked: number;
  plannedPlaces: number;
  showRate: number;
  /** The part of those who come that counts (is new). */
  shareOfNew: number;
  newPerWeightedDay: number;
  weightedDaysLeft: number;
}

export function forecastParticipants(plan: ParticipantPlan): Forecast {
  const { actual, booked, plannedPlaces, showRate, shareOfNew } = plan;
  const trend = plan.newPerWeightedDay * plan.weightedDaysLeft;
  const low = actual + booked * showRate * shareOfNew;
  return { low, mid: low + trend, high: actual + plannedPlaces * showRate * shareOfNew + 1.5 * trend };
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

/** A promise per quarter: what is planned in an open quarter counts up to its number, a finished quarter stays as it is. */
export function forecastParts(parts: { count: number; over: boolean; plan: EditionPlan }[], perPart: number): Forecast {
  const ends = parts.map(({ count, over, plan }) => {
    const { low, mid, high } = over ? unchanged(count) : forecastEditions(count, plan);
    return { low: Math.min(low, perPart), mid: Math.min(mid, perPart), high: Math.min(high, perPart) };
  });
  return ends.reduce((sum, end) => ({ low: sum.low + end.low, mid: sum.mid + end.mid, high: sum.high + end.high }));
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
