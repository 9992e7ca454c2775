import type { Comparator, Measure, Rhythm } from "~/domain/targets/definition";
import type { Baseline, TargetFilter } from "~/domain/targets/target-filter";

/** How one row of the Jaarplan is counted, as reviewed by hand against its text. */
export type PlanRule = {
  measure: Measure;
  rhythm: Rhythm;
  comparator: Comparator;
  value: number | null;
  /** How many every quarter, half year or year of the period needs. */
  perPeriod?: number;
  /** Month and day on which a once-only promise is due; a yes/no promise without one is due when its period ends. */
  due?: `${number}-${number}`;
  /** Slugs of the offerings it counts; left out: the one whose slug is the id of the row. */
  offerings?: string[];
  filter?: Omit<TargetFilter, "offerings" | "subsetOf">;
  baseline?: Baseline;
  /** The rows an umbrella sums up; it counts their offerings and never enters a total. */
  umbrellaOf?: string[];
  /** The row this one is a part of. */
  subsetOf?: string;
  /** What a reader of the figure must know, in Dutch. */
  note?: string;
};

export const withoutNumber = { rhythm: "NONE", comparator: "NONE", value: null } as const;

export function aYear(comparator: Exclude<Comparator, "NONE">, value: number) {
  return { rhythm: "YEAR", comparator, value } as const;
}
