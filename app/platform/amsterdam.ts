import { Temporal } from "temporal-polyfill";

export const ZONE = "Europe/Amsterdam";

// Pages ask the day of hundreds of instants, and this tells it ten times quicker than zone arithmetic.
const calendarDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** A day as the academy counts it: an Amsterdam calendar day, "2026-03-12". */
export type Day = string;

/** A calendar month, "2026-03". */
export type Month = string;

/** The Amsterdam day on which a UTC instant falls. */
export function dayOf(instant: Date): Day {
  return calendarDay.format(instant);
}

/** The UTC instant at which an Amsterdam day begins (23 or 25 hours before the next on days the clock changes). */
export function startOfDay(day: Day): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds);
}

/** The UTC instant at which an Amsterdam day is over: the first moment of the next day. */
export function endOfDay(day: Day): Date {
  return startOfDay(addDays(day, 1));
}

/** Whether the Amsterdam day of an instant is over. */
export function isPastDay(instant: Date, now: Date): boolean {
  return now >= endOfDay(dayOf(instant));
}

/** The UTC instant of a wall-clock time ("13:30") on an Amsterdam day; a time skipped in spring moves forward. */
export function instantAt(day: Day, time: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  return new Date(local.toZonedDateTime(ZONE).epochMilliseconds);
}

/** The Amsterdam wall-clock time of an instant, "13:30". */
export function timeOf(instant: Date): string {
  return zoned(instant).toPlainTime().toString({ smallestUnit: "minute" });
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function addMonths(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/** The UTC instant at which a month begins in Amsterdam. */
export function startOfMonth(month: Month): Date {
  return startOfDay(`${month}-01`);
}

/** Whole days from one Amsterdam day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;
}

/** 1 for Monday, 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function yearOf(day: Day): number {
  return Temporal.PlainDate.from(day).year;
}

function zoned(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);
}
