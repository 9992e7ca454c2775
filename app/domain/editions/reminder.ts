import { addDays, type Day, dayOf, endOfDay, instantAt, timeOf } from "~/platform/amsterdam";

interface Reminded {
  startsAt: Date;
  remindWeekBefore: boolean;
  remindDayBefore: boolean;
}

interface Reminder {
  daysBefore: 1 | 7;
  /** The start's own wall-clock time, so many days earlier. */
  from: Date;
  /** The end of that day: "tomorrow" is then no longer true. */
  until: Date;
}

/** How long before the start the first reminder can be due, with an hour for the clock that changes in between. */
export const EARLIEST_MS = (7 * 24 + 1) * 3_600_000;

/** The reminder that is due now; null when none is. A moment that passed while the academy stood still is made up for on its own day only. */
export function dueReminder(edition: Reminded, now: Date): Reminder | null {
  return remindersOf(edition).find(({ from, until }) => from <= now && now < until) ?? null;
}

/** Whether someone is reminded: whoever got their place after the moment has just been told everything. */
export function isReminded({ from }: Reminder, confirmedAt: Date | null): boolean {
  return confirmedAt !== null && confirmedAt <= from;
}

/** Against doubles; holds the start, so that an edition that was moved reminds again. */
export function reminderKey(registrationId: string, { daysBefore }: Reminder, startsAt: Date): string {
  return `edition-reminder:${registrationId}:${daysBefore}:${startsAt.toISOString()}`;
}

function remindersOf({ startsAt, remindWeekBefore, remindDayBefore }: Reminded): Reminder[] {
  const days = [...(remindWeekBefore ? [7 as const] : []), ...(remindDayBefore ? [1 as const] : [])];
  return days.map((daysBefore) => {
    const day: Day = addDays(dayOf(startsAt), -daysBefore);
    return { daysBefore, from: instantAt(day, timeOf(startsAt)), until: endOfDay(day) };
  });
}
