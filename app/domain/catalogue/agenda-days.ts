import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  type Month,
  startOfMonth,
  weekdayOf,
} from "~/platform/amsterdam";

interface Span {
  startsAt: Date;
  endsAt: Date;
}

/** The period a page of the agenda shows: Amsterdam days, the last one included. */
export interface Period {
  first: Day;
  last: Day;
}

const DAYS_IN_WEEK = 7;

/** The days of a month's grid: whole weeks from Monday, so a few of the months beside it too. */
export function gridDays(month: Month): Day[] {
  const { first, last } = monthPeriod(month);
  const from = addDays(first, 1 - weekdayOf(first));
  const until = addDays(last, DAYS_IN_WEEK - weekdayOf(last));
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index));
}

/** A month from its first day to its last. */
export function monthPeriod(month: Month): Period {
  return { first: `${month}-01`, last: addDays(dayOf(startOfMonth(addMonths(month, 1))), -1) };
}

/** The Amsterdam days on which something goes on; what ends at midnight is not on the day that then begins. */
export function daysOf({ startsAt, endsAt }: Span): Day[] {
  const first = dayOf(startsAt);
  const last = dayOf(new Date(endsAt.getTime() - 1));
  if (first === last) return [first];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

/** What goes on by day, in the order given, for the days of a period that have something. */
export function byDay<S extends Span>(spans: readonly S[], { first, last }: Period): { day: Day; entries: S[] }[] {
  const days = new Map<Day, S[]>();
  for (const span of spans) {
    for (const day of daysOf(span)) {
      if (day < first || day > last) continue;
      days.set(day, [...(days.get(day) ?? []), span]);
    }
  }
  return [...days].map(([day, entries]) => ({ day, entries })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
