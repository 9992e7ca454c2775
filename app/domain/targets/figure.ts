import type { Day } from "~/platform/amsterdam";
import { isRatio, type TargetDefinition } from "./definition";
import { extraOf } from "./extra";
import { isOver, isWithin, type Part, partsOf } from "./period";

/** What the ledger gave a promise on one day: a count, and for a ratio the whole it is a part of. */
export interface DayCount {
  day: Day;
  count: number;
  /** Of that count: who began an e-learning, or completed it, and came to no edition. */
  started: number;
  of: number;
}

/** A part of the period with what was counted in it; `reached` compares with the promise per part. */
export interface CountedPart extends Part {
  count: number;
  over: boolean;
  reached: boolean;
}

/** The figure of a promise; null for a ratio of which nothing was counted yet. A quarter adds no more than its own number. */
export function figureOf(target: TargetDefinition, days: DayCount[]): number | null {
  if (isRatio(target)) return ratioOf(days.filter(({ day }) => isWithin(target, day)));
  const { perPeriod } = target;
  const parts = partsOf(target);
  if (perPeriod === null || parts.length === 0) return countOf(target, days);
  return parts.reduce((sum, part) => sum + Math.min(perPeriod, countWithin(part, days)), 0);
}

/** The parts of the period with their counts at the end of `day`. */
export function countedParts(target: TargetDefinition, days: DayCount[], day: Day): CountedPart[] {
  return partsOf(target).map((part) => {
    const count = countWithin(part, days);
    return { ...part, count, over: isOver(part, day), reached: count >= (target.perPeriod ?? 0) };
  });
}

export function countWithin(period: { fromDay: Day; untilDay: Day }, days: DayCount[]): number {
  return days.reduce((sum, { day, count }) => (isWithin(period, day) ? sum + count : sum), 0);
}

function countOf(target: TargetDefinition, days: DayCount[]): number {
  // An offering published before the period still stands in it.
  if (target.measure === "OFFERINGS_PUBLISHED") return days.reduce((sum, { count }) => sum + count, 0);
  return extraOf(target.baseline, days, target);
}

function ratioOf(days: DayCount[]): number | null {
  const whole = days.reduce((sum, { of }) => sum + of, 0);
  return whole === 0 ? null : (100 * days.reduce((sum, { count }) => sum + count, 0)) / whole;
}
