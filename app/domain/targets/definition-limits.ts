import type { Day } from "~/platform/amsterdam";
import { isByHand, type TargetDefinition } from "./definition";

/** What someone may choose for a promise: offerings of their themes, and kinds of organisation that are no single one. */
export interface DefinitionLimits {
  offerings: readonly string[];
  kinds: readonly string[];
  /** Whether it must name offerings: without any it would count all themes. */
  named: boolean;
  year: number;
}

/** From this many organisations on a kind can be counted without saying who it was, as in the rows of every figure. */
export const FEWEST_OF_A_KIND = 3;

export type DefinitionFit = "fits" | "outside" | "nothing-named" | "other-year";

/** Whether a definition stays within what its writer may choose; what holds already may stay. Null: nothing holds yet. */
export function fitOf(
  definition: TargetDefinition,
  standing: TargetDefinition | null,
  limits: DefinitionLimits,
): DefinitionFit {
  const { offerings = [], organisationKinds = [] } = definition.filter;
  const offered = [...limits.offerings, ...(standing?.filter.offerings ?? [])];
  const kinds = [...limits.kinds, ...(standing?.filter.organisationKinds ?? [])];
  if (offerings.some((slug) => !offered.includes(slug))) return "outside";
  if (organisationKinds.some((kind) => !kinds.includes(kind))) return "outside";
  const byHand = isByHand(definition.measure);
  const wasNamed = standing === null || (standing.filter.offerings ?? []).length > 0;
  if (limits.named && wasNamed && offerings.length === 0 && !byHand) return "nothing-named";
  // What is counted by hand is kept under the name of the promise alone, which is the same in every year.
  const countsMarks = byHand || definition.measure === "ORGANISATIONS_REACHED";
  return countsMarks && !isWithinYear(definition, standing, limits.year) ? "other-year" : "fits";
}

function isWithinYear(definition: TargetDefinition, standing: TargetDefinition | null, year: number): boolean {
  const [first, last]: [Day, Day] = [`${year}-01-01`, `${year}-12-31`];
  const from = standing && standing.fromDay < first ? standing.fromDay : first;
  const until = standing && standing.untilDay > last ? standing.untilDay : last;
  return definition.fromDay >= from && definition.untilDay <= until;
}
