const DAY_MS = 86_400_000;

/** Days between being asked and being reminded, and between being asked and no longer being able to answer. */
const REMIND_DAYS = 7;
const OPEN_DAYS = 30;

/** Until when someone who is asked now can answer. */
export function closesAt(asked: Date): Date {
  return new Date(asked.getTime() + OPEN_DAYS * DAY_MS);
}

/** Whoever was asked before this moment and has not answered is reminded. */
export function remindBefore(now: Date): Date {
  return new Date(now.getTime() - REMIND_DAYS * DAY_MS);
}

/** What ended before this moment is too long ago to ask about. */
export function askAfter(now: Date): Date {
  return new Date(now.getTime() - OPEN_DAYS * DAY_MS);
}
