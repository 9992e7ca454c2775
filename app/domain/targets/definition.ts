import type { Day } from "~/platform/amsterdam";
import type { Baseline, TargetFilter } from "./target-filter";

export type Measure =
  | "PARTICIPANTS"
  | "PARTICIPATIONS"
  | "EDITIONS_HELD"
  | "ORGANISATIONS_REACHED"
  | "OFFERINGS_PUBLISHED"
  | "MANUAL_COUNT"
  | "MANUAL_RATIO"
  | "MANUAL_DELIVERED"
  | "MANUAL_ORGANISATIONS";
export type Rhythm = "YEAR" | "QUARTER" | "HALF_YEAR" | "ONCE" | "CONTINUOUS" | "PERIOD" | "NONE";
export type Comparator = "AT_LEAST" | "EXACT" | "ALL" | "NONE";

/** How a promise is counted: the pure shape of one TargetVersion. */
export interface TargetDefinition {
  measure: Measure;
  filter: TargetFilter;
  baseline: Baseline;
  fromDay: Day;
  untilDay: Day;
  /** The day a once-only or yes/no promise is due. */
  dueDay: Day | null;
  rhythm: Rhythm;
  /** How many each part of the period needs (one every quarter); null when only the sum is promised. */
  perPeriod: number | null;
  comparator: Comparator;
  /** Null: what was realised is shown without a bar. */
  value: number | null;
  /** Set by hand: how much of the promise falls in each month, January first. Left out: every day weighs the same, less in summer. */
  monthWeights?: number[];
}

export function isByHand(measure: Measure): boolean {
  return measure.startsWith("MANUAL_");
}

/** Whether what counts are people who took part, who come from somewhere. */
export function countsPeople(measure: Measure): boolean {
  return measure === "PARTICIPANTS" || measure === "PARTICIPATIONS";
}

/** Whether what counts are organisations, each once. */
export function countsOrganisations(measure: Measure): boolean {
  return measure === "ORGANISATIONS_REACHED" || measure === "MANUAL_ORGANISATIONS";
}

export function isRatio({ measure }: Pick<TargetDefinition, "measure">): boolean {
  return measure === "MANUAL_RATIO";
}

/** Promises that stand at nothing until their due day. */
export function isDueOnce({ measure, rhythm }: Pick<TargetDefinition, "measure" | "rhythm">): boolean {
  return rhythm === "ONCE" || measure === "MANUAL_DELIVERED";
}
