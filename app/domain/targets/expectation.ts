import { addDays, type Day } from "~/platform/amsterdam";
import { countsPeople, isRatio, type TargetDefinition } from "./definition";
import { type PlannedEdition, yieldOf } from "./edition-yield";
import { countedParts, countWithin, type DayCount } from "./figure";
import {
  type EditionPlan,
  type Forecast,
  forecastByTrend,
  forecastEditions,
  forecastParticipants,
  forecastParts,
  unchanged,
} from "./forecast";
import { isWithin } from "./period";
import { hasWeight, weightedDays } from "./weighted-days";

/** What is known of the time to come. */
export interface Outlook {
  editions: PlannedEdition[];
  /** The part of those who come that counts (is new). */
  shareOfNew: number;
}

const TREND_DAYS = 56;

/** The forecast of a promise for the end of its period, seen from the end of `day`. */
export function forecastOf(
  target: TargetDefinition,
  actual: number,
  days: DayCount[],
  outlook: Outlook,
  day: Day,
): Forecast {
  if (isRatio(target)) return unchanged(actual);
  const seen = { target, days, outlook, day };
  const parts = countedParts(target, days, day);
  if (parts.length === 0 || target.perPeriod === null) return forecastOfSpan(seen, target, actual);
  const ends = parts.map((part) => forecastOfSpan(seen, part, part.count));
  return forecastParts(ends, target.perPeriod);
}

interface Seen {
  target: TargetDefinition;
  days: DayCount[];
  outlook: Outlook;
  day: Day;
}

/** The whole of a period or a part of it: what stands there at the end of its last day, with what stands there now. */
function forecastOfSpan(seen: Seen, span: { fromDay: Day; untilDay: Day }, actual: number): Forecast {
  const { target, outlook, day } = seen;
  if (day >= span.untilDay) return unchanged(actual);
  const editions = outlook.editions.filter((edition) => isWithin(span, edition.day));
  const daysLeft = weightedDays(latest(addDays(day, 1), span.fromDay), span.untilDay, target.monthWeights);
  const trend = perWeightedDay(seen) * daysLeft;
  switch (target.measure) {
    case "EDITIONS_HELD":
      return forecastEditions(actual, planOf(editions));
    case "PARTICIPANTS":
    case "PARTICIPATIONS": {
      const yields = editions.map((edition) => yieldOf(target.measure, edition, outlook.shareOfNew));
      return forecastParticipants(actual, yields, trend);
    }
    case "OFFERINGS_PUBLISHED":
    case "MANUAL_DELIVERED":
      return unchanged(actual);
    default:
      return forecastByTrend(actual, trend, mostOf(target));
  }
}

function planOf(editions: PlannedEdition[]): EditionPlan {
  const published = editions.filter(({ draft }) => !draft);
  return {
    minimumReached: published.filter(({ minimumReached }) => minimumReached).length,
    published: published.length,
    drafts: editions.length - published.length,
  };
}

/**
 * What came in per weighted day over the last eight weeks; before the period only first-ever participants are known. Of
 * people only those who began an e-learning: who comes to an edition comes through its bookings.
 */
function perWeightedDay({ target, days, day }: Seen): number {
  const knowsEarlier = target.baseline.kind === "NONE" || target.baseline.kind === "NUMBER";
  const from = addDays(day, 1 - TREND_DAYS);
  const window = { fromDay: knowsEarlier ? from : latest(from, target.fromDay), untilDay: day };
  const length = weightedDays(window.fromDay, window.untilDay, target.monthWeights);
  // What came in a month of which nothing is expected says nothing about the others.
  const expected = days.filter((count) => hasWeight(count.day, target.monthWeights));
  const came = countsPeople(target.measure) ? expected.map((each) => ({ ...each, count: each.started })) : expected;
  return length === 0 ? 0 : countWithin(window, came) / length;
}

function mostOf(target: TargetDefinition): number | undefined {
  return target.comparator === "ALL" && target.value !== null ? target.value : undefined;
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}
