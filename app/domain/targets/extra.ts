import type { Day } from "~/platform/amsterdam";
import { isWithin } from "./period";
import type { Baseline } from "./target-filter";

/** New participants on a day: `firstDay` is the day of their first qualifying row. */
interface Newcomers {
  day: Day;
  count: number;
}

type Period = { fromDay: Day; untilDay: Day };

/**
 * The participants that count. `newcomers` hold each participant once: NONE and NUMBER on the first qualifying day ever,
 * FROZEN and NOT_EXTRA on the first one in the period (members of the frozen set are left out already).
 */
export function extraOf(baseline: Baseline, newcomers: Newcomers[], period: Period): number {
  if (baseline.kind !== "NUMBER") return sum(newcomers.filter(({ day }) => isWithin(period, day)));
  const ever = sum(newcomers.filter(({ day }) => day <= period.untilDay));
  return Math.max(0, ever - baseline.count);
}

function sum(newcomers: Newcomers[]): number {
  return newcomers.reduce((total, { count }) => total + count, 0);
}
