import { calendarDay } from "~/ui/kit/dutch-date";

/** Lines under the Amsterdam year in which each begins, in the order they have. */
export function byYear<L extends { startsAt: string }>(lines: readonly L[]): { year: string; lines: L[] }[] {
  const groups = Map.groupBy(lines, ({ startsAt }) => calendarDay(startsAt).slice(0, 4));
  return [...groups].map(([year, some]) => ({ year, lines: some }));
}
