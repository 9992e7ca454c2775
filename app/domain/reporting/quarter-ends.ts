import { type Day, yearOf } from "~/platform/amsterdam";

const LAST_DAYS = ["03-31", "06-30", "09-30", "12-31"] as const;

/** The quarter ends of a year that lie behind us at the end of `day`; figures by organisation exist at these only. */
export function quarterEnds(year: number, day: Day): Day[] {
  return LAST_DAYS.map((last) => `${year}-${last}`).filter((end) => end <= day);
}

/** The quarter end at which figures by organisation stand for someone who asks for `day`; null before the first of the year. */
export function lastQuarterEnd(year: number, day: Day): Day | null {
  return quarterEnds(year, day).at(-1) ?? null;
}

/** The last day of the quarter that a day lies in. */
export function quarterEndOf(day: Day): Day {
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return `${yearOf(day)}-${LAST_DAYS[quarter]}`;
}

/** Who was reached stands as of today or of a quarter end: from day to day it would say when and through whom. */
export function dayOfReached(day: Day, today: Day): Day {
  if (day === today) return day;
  return lastQuarterEnd(yearOf(day), day) ?? `${yearOf(day) - 1}-12-31`;
}

/** The years that a period touches, up to the year of `day`. */
export function yearsWithin({ fromDay, untilDay }: { fromDay: Day; untilDay: Day }, day: Day): number[] {
  const last = Math.min(yearOf(untilDay), yearOf(day));
  return Array.from({ length: Math.max(0, last - yearOf(fromDay) + 1) }, (_, index) => yearOf(fromDay) + index);
}
