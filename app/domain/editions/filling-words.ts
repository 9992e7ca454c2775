import type { Seats } from "~/domain/catalogue/places";

/** "34 van 40", "40 van 40, 3 wachtenden". */
export function fillingWords({ taken, capacity, waiting }: Seats): string {
  const filled = `${taken} van ${capacity}`;
  if (waiting === 0) return filled;
  return `${filled}, ${waiting === 1 ? "1 wachtende" : `${waiting} wachtenden`}`;
}
