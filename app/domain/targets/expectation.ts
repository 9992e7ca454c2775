import { addDays, type Day } from "~/platform/amsterdam";
import { isRatio, type TargetDefinition } from "./definition";
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

/** An edition to come that would count for the promise. */
export interface PlannedEdition {
  id: string;
  title: string;
  /** The slug of its offering. */
  offering: string;
  day: Day;
  draft: boolean;
  minimumReached: boolean;
  booked: number;
  places: number;
}

/** What is known of the time to come. */
export interface Outlook {
  editions: PlannedEdition[];
  showRate: number;
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
  if (day >= target.untilDay || isRatio(target)) return unchanged(actual);
  const editions = outlook.editions.filter((edition) => isWithin(target, edition.day));
  const parts = countedParts(target, days, day);
  if (parts.length > 0 && target.perPeriod !== null) {
    const planned = parts.map((part) => ({ ...part, plan: planOf(editions.filter((one) => isWithin(part, one.day))) }));
    return forecastParts(planned, target.perPeriod);
  }
  const weightedDaysLeft = weightedDays(latest(addDays(day, 1), target.fromDay), target.untilDay, target.monthWeights);
  const perDay = perWeightedDay(target, days, day);
  switch (target.measure) {
    case "EDITIONS_HELD":
      return forecastEditions(actual, planOf(editions));
    case "PARTICIPANTS":
    case "PARTICIPATIONS":
      return forecastParticipants({
        ...seatsOf(editions),
        ...outlook,
        actual,
        newPerWeightedDay: perDay,
        weightedDaysLeft,
      });
    case "OFFERINGS_PUBLISHED":
    case "MANUAL_DELIVERED":
      return unchanged(actual);
    default:
      return forecastByTrend(actual, perDay * weightedDaysLeft, mostOf(target));
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

function seatsOf(editions: PlannedEdition[]): { booked: number; plannedPlaces: number } {
  const published = editions.filter(({ draft }) => !draft);
  return {
    booked: published.reduce((sum, { booked }) => sum + booked, 0),
    plannedPlaces: published.reduce((sum, { places }) => sum + places, 0),
  };
}

/** What came in per weighted day over the last eight weeks; before the period only first-ever participants are known. */
function perWeightedDay(target: TargetDefinition, days: DayCount[], day: Day): number {
  const knowsEarlier = target.baseline.kind === "NONE" || target.baseline.kind === "NUMBER";
  const from = addDays(day, 1 - TREND_DAYS);
  const window = { fromDay: knowsEarlier ? from : latest(from, target.fromDay), untilDay: day };
  const length = weightedDays(window.fromDay, window.untilDay, target.monthWeights);
  // What came in a month of which nothing is expected says nothing about the others.
  const expected = days.filter((count) => hasWeight(count.day, target.monthWeights));
  return length === 0 ? 0 : countWithin(window, expected) / length;
}

function mostOf(target: TargetDefinition): number | undefined {
  return target.comparator === "ALL" && target.value !== null ? target.value : undefined;
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}
