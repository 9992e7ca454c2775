import { type Day, yearOf } from "~/platform/amsterdam";
import { endAYearOn, startAYearOn } from "./a-year-on";
import type { TargetDefinition } from "./definition";
import { LAST_DAY } from "./definition-shape";
import { partsOf } from "./period";
import type { Baseline } from "./target-filter";

/** What "extra" goes on top of in the new year: what it was, or whoever was there before that year. */
export const KEPT_BASES = ["KEEP", "NONE"] as const;
export type KeptBase = (typeof KEPT_BASES)[number];

/** What a person decides about a promise that goes along. */
export interface RollChoice {
  /** What is promised, as `goalToAdjust` asks it; null where it asks nothing. */
  goal: number | null;
  /** Null where the base goes on by itself. */
  base: KeptBase | null;
}

/** How a promise is counted in the plan of `year`, the year after its own. */
export function rolledDefinition(definition: TargetDefinition, year: number, choice: RollChoice): TargetDefinition {
  return withGoal(
    { ...definition, ...rolledPeriod(definition, year), baseline: rolledBase(definition, choice) },
    choice,
  );
}

/**
 * A period of several years that reaches into the new year stays as it is: it is one promise in both plans. Every other moves
 * on by the years it takes, so that no day lies in both.
 */
export function rolledPeriod({ fromDay, untilDay, dueDay }: Period, year: number): Period {
  const period = { fromDay, untilDay, dueDay };
  if (coversSeveralYears(period) && !endsBefore(period, year)) return period;
  let moved = aYearOn(period);
  while (moved.fromDay <= untilDay) moved = aYearOn(moved);
  return moved;
}

/** Whether it was promised over several years that are over when the new year begins. */
export function isFulfilledBefore(definition: Period, year: number): boolean {
  return coversSeveralYears(definition) && endsBefore(definition, year);
}

/** Whether a person must say what "extra" goes on top of: a list or a number of earlier does not move by itself. */
export function asksForBase({ baseline }: Pick<TargetDefinition, "baseline">): boolean {
  return baseline.kind === "FROZEN" || baseline.kind === "NUMBER";
}

/** The number that can be adjusted: of each quarter, half year or year when those are promised. Null when there is none. */
export function goalToAdjust(definition: TargetDefinition): number | null {
  if (definition.comparator === "NONE" || definition.measure === "MANUAL_DELIVERED") return null;
  return isPerPart(definition) ? definition.perPeriod : definition.value;
}

/** Whether that number is one of each quarter, half year or year. */
export function isPerPart(definition: TargetDefinition): boolean {
  return definition.perPeriod !== null && partsOf(definition).length > 0;
}

type Period = Pick<TargetDefinition, "fromDay" | "untilDay" | "dueDay">;

function aYearOn({ fromDay, untilDay, dueDay }: Period): Period {
  return {
    fromDay: startAYearOn(fromDay),
    untilDay: lastPlannable(endAYearOn(untilDay)),
    dueDay: dueDay && lastPlannable(endAYearOn(dueDay)),
  };
}

function lastPlannable(day: Day): Day {
  return day < LAST_DAY ? day : LAST_DAY;
}

function rolledBase({ baseline }: TargetDefinition, { base }: RollChoice): Baseline {
  return asksForBase({ baseline }) && base === "NONE" ? { kind: "NONE" } : baseline;
}

function withGoal(definition: TargetDefinition, { goal }: RollChoice): TargetDefinition {
  if (goal === null || goalToAdjust(definition) === null) return definition;
  if (!isPerPart(definition)) return { ...definition, value: goal };
  return { ...definition, perPeriod: goal, value: goal * partsOf(definition).length };
}

function coversSeveralYears({ fromDay, untilDay }: Period): boolean {
  return yearOf(fromDay) !== yearOf(untilDay);
}

function endsBefore({ untilDay }: Period, year: number): boolean {
  const firstDay: Day = `${year}-01-01`;
  return untilDay < firstDay;
}
