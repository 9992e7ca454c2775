import type { TargetDefinition } from "~/domain/targets/definition";
import type { DayCount } from "~/domain/targets/figure";

/** A promise of 500 in the year 2025, changed where the test says so. */
export function aTarget(changes: Partial<TargetDefinition> = {}): TargetDefinition {
  return {
    measure: "EDITIONS_HELD",
    filter: {},
    baseline: { kind: "NOT_EXTRA" },
    fromDay: "2025-01-01",
    untilDay: "2025-12-31",
    dueDay: null,
    rhythm: "YEAR",
    perPeriod: null,
    comparator: "EXACT",
    value: 500,
    ...changes,
  };
}

export function counts(...days: [day: string, count: number, of?: number][]): DayCount[] {
  return days.map(([day, count, of = 0]) => ({ day, count, started: count, of }));
}
