import type { Day } from "~/platform/amsterdam";
import { isDueOnce, isRatio, type TargetDefinition } from "./definition";
import { isOver, partsOf } from "./period";
import { weightedDays } from "./weighted-days";

type Paced = Pick<
  TargetDefinition,
  "measure" | "rhythm" | "perPeriod" | "value" | "fromDay" | "untilDay" | "dueDay" | "monthWeights"
>;

/** The whole of what is promised: a promise per quarter is its number times the quarters. Null: nothing was promised. */
export function wholeOf(target: Paced): number | null {
  const parts = partsOf(target);
  return parts.length > 0 && target.perPeriod !== null ? parts.length * target.perPeriod : target.value;
}

/** Where a promise should stand at the end of `day`; null when it has no number. */
export function paceOn(target: Paced, day: Day): number | null {
  const { value, perPeriod, fromDay, untilDay, monthWeights } = target;
  if (value === null) return null;
  if (isRatio(target)) return value;
  const parts = partsOf(target);
  if (perPeriod !== null && parts.length > 0) return perPeriod * parts.filter((part) => isOver(part, day)).length;
  if (isDueOnce(target)) return day >= (target.dueDay ?? untilDay) ? value : 0;
  const passed = weightedDays(fromDay, day < untilDay ? day : untilDay, monthWeights);
  return (value * passed) / weightedDays(fromDay, untilDay, monthWeights);
}

/** Whether a promise grows with the days of its period, so that its months can be given weights of their own. */
export function growsByDays(target: Omit<Paced, "dueDay" | "monthWeights">): boolean {
  return target.value !== null && !isRatio(target) && !isDueOnce(target) && partsOf(target).length === 0;
}
