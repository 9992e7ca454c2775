import { addDays, type Day, dayOf, endOfDay, startOfDay } from "~/platform/amsterdam";

const DAY_MS = 86_400_000;

/** Days between being asked and being reminded, and between being asked and no longer being able to answer. */
const REMIND_DAYS = 7;
const OPEN_DAYS = 30;

/** The moment from which someone who is asked now can no longer answer: the end of an Amsterdam day. */
export function closesAt(asked: Date): Date {
  return endOfDay(addDays(dayOf(asked), OPEN_DAYS));
}

/** The last Amsterdam day on which one can answer what closes then. */
export function lastDay(closes: Date): Day {
  return dayOf(new Date(closes.getTime() - 1));
}

/** What ended at this moment or before is of an Amsterdam day that is over: what was marked then is no slip of the finger any more. */
export function lastDayEnd(now: Date): Date {
  return new Date(startOfDay(dayOf(now)).getTime() - 1);
}

/** Whoever was asked before this moment and has not answered is reminded. */
export function remindBefore(now: Date): Date {
  return new Date(now.getTime() - REMIND_DAYS * DAY_MS);
}

/** What ended before this moment is too long ago to ask about. */
export function askAfter(now: Date): Date {
  return new Date(now.getTime() - OPEN_DAYS * DAY_MS);
}
