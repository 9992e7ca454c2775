import type { Day } from "~/platform/amsterdam";

const QUARTERS = [1, 2, 3, 4];

/** The quarters of a plan year that have begun by a day. */
export function quartersBegun(year: number, today: Day): number[] {
  return QUARTERS.filter((quarter) => today >= `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`);
}

/** The quarter that a page is about: the one asked for when it has begun, else the last that has. */
export function quarterOf(asked: string | null, year: number, today: Day): number {
  const begun = quartersBegun(year, today);
  return begun.find((quarter) => String(quarter) === asked) ?? begun.at(-1) ?? 1;
}

/** "2e kwartaal van 2026". */
export function quarterWords(quarter: number, year: number): string {
  return `${quarter}e kwartaal van ${year}`;
}
