const DAY_MS = 86_400_000;

/** Days without a step after which someone is reminded, and after which it is too late to. */
const SILENT_DAYS = 14;
const FORGOTTEN_DAYS = 60;

/** Whoever was last at work between these moments is silent: long enough to be reminded, and not so long that it would surprise. */
export function silentBetween(now: Date): { from: Date; until: Date } {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return { from: before(FORGOTTEN_DAYS), until: before(SILENT_DAYS) };
}
