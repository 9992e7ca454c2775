import type { Day } from "./amsterdam";

const DAY_MS = 86_400_000;
const known = new Map<number, Day>();

/** Days since 1970: days as numbers, for what compares very many of them. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / DAY_MS;
}

/** The day of a number of days since 1970. */
export function dayAt(number: number): Day {
  const found = known.get(number);
  if (found !== undefined) return found;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  known.set(number, day);
  return day;
}
