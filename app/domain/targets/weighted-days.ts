import { type Day, daysBetween, yearOf } from "~/platform/amsterdam";

/** In the summer holidays, 15 July to 31 August, a day counts for a quarter. */
const SUMMER = { from: "07-15", until: "08-31", weight: 0.25 };

/** The weighted days of a period, its first and last day included; 0 when it ends before it begins. */
export function weightedDays(fromDay: Day, untilDay: Day): number {
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
