import type { TargetDefinition } from "../targets/definition";
import type { RowList } from "./report-scope";

/** The definition of one of the lists beside a promise of "extra": all of its period, or those who came to the end. */
export function listedDefinition(definition: TargetDefinition, list: RowList | null): TargetDefinition {
  const inPeriod: TargetDefinition = { ...definition, baseline: { kind: "NOT_EXTRA" } };
  if (list === "nu") return inPeriod;
  return list === "klaar" ? { ...inPeriod, filter: { ...definition.filter, threshold: "COMPLETED" } } : definition;
}

/** The list that was asked for, where the promise has it: who was there before is known of those who are new by themselves. */
export function listWithin({ baseline }: TargetDefinition, asked: RowList | null): RowList | null {
  if (baseline.kind === "NOT_EXTRA") return null;
  return asked === "basis" && baseline.kind !== "NONE" ? null : asked;
}
