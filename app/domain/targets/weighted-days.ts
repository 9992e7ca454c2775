import { addDays, addMonths, type Day, daysBetween, type Month, monthOf, yearOf } from "~/platform/amsterdam";

/** In the summer holidays, 15 July to 31 August, a day counts for a quarter. */
const SUMMER = { from: "07-15", until: "08-31", weight: 0.25 };

type Weights = readonly number[] | undefined;

/**
 * The weighted days of a period, its first and last day included; 0 when it ends before it begins. Weights set by hand for
 * the twelve months replace those of the days: a month weighs what was set, and each of its days an equal part of that.
 */
export function weightedDays(fromDay: Day, untilDay: Day, monthWeights?: Weights): number {
  return monthWeights ? byMonths(fromDay, untilDay, monthWeights) : bySummers(fromDay, untilDay);
}

/** Whether a day weighs anything. */
export function hasWeight(day: Day, monthWeights?: Weights): boolean {
  return !monthWeights || weightOf(monthOf(day), monthWeights) > 0;
}

function byMonths(fromDay: Day, untilDay: Day, monthWeights: readonly number[]): number {
  let weight = 0;
  for (let month = monthOf(fromDay); month <= monthOf(untilDay); month = addMonths(month, 1)) {
    const [first, last] = [`${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1)];
    const within = lengthOf(latest(fromDay, first), earliest(untilDay, last));
    weight += (weightOf(month, monthWeights) * within) / lengthOf(first, last);
  }
  return weight;
}

function weightOf(month: Month, monthWeights: readonly number[]): number {
  return monthWeights[Number(month.slice(5)) - 1] ?? 0;
}

function bySummers(fromDay: Day, untilDay: Day): number {
  let days = lengthOf(fromDay, untilDay);
  for (let year = yearOf(fromDay); year <= yearOf(untilDay); year += 1) {
    const from = latest(fromDay, `${year}-${SUMMER.from}`);
    const until = earliest(untilDay, `${year}-${SUMMER.until}`);
    days -= lengthOf(from, until) * (1 - SUMMER.weight);
  }
  return days;
}

function lengthOf(fromDay: Day, untilDay: Day): number {
  return Math.max(0, daysBetween(fromDay, untilDay) + 1);
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function earliest(one: Day, other: Day): Day {
  return one < other ? one : other;
}
