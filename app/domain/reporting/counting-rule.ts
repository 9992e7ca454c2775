import type { Day } from "~/platform/amsterdam";
import { isByHand, type Measure, type TargetDefinition } from "../targets/definition";
import { partsOf } from "../targets/period";
import type { TargetFilter, Threshold } from "../targets/target-filter";

/** A promise to be counted. */
export interface Counted {
  id: string;
  /** The promise it is a version of, whose frozen set it leaves out. */
  versionOf?: string;
  slug: string;
  definition: TargetDefinition;
}

export type Unit = "PARTICIPANT" | "EDITION" | "ORGANISATION" | "OFFERING" | "ROW";

/** Which rows of the ledger belong to a promise, and what of them is counted once. */
export interface CountingRule {
  unit: Unit;
  rowKinds: string[];
  /** The promise whose counts by hand belong to it. */
  figureKey: string | null;
  /** Ids; null for all offerings. */
  offeringIds: string[] | null;
  filter: TargetFilter;
  since: Day | null;
  /** A row before this day only says who is not new. */
  countsFrom: Day | null;
  untilDay: Day;
  /** The last days of the parts in each of which people and organisations count anew; none where they count once. */
  partEnds: Day[];
}

/** The rule of a promise, given the ids of offerings by slug. */
export function ruleOf({ slug, definition }: Counted, offeringIds: ReadonlyMap<string, string>): CountingRule {
  const { measure, filter, baseline, fromDay, untilDay } = definition;
  // Who is "extra" depends on all that came before the period, and an offering may have been published long ago.
  const looksBack = baseline.kind === "NONE" || baseline.kind === "NUMBER" || measure === "OFFERINGS_PUBLISHED";
  return {
    unit: unitOf(measure),
    rowKinds: rowKindsOf(measure, filter.threshold),
    // A hand mark counts beside what came in by itself ("supported otherwise").
    figureKey: isByHand(measure) || measure === "ORGANISATIONS_REACHED" ? slug : null,
    offeringIds: filter.offerings?.flatMap((offering) => offeringIds.get(offering) ?? []) ?? null,
    filter,
    since: looksBack ? null : fromDay,
    countsFrom: baseline.kind === "NONE" ? fromDay : null,
    untilDay,
    // Who is new in one quarter is not new in the next, and an edition is held once.
    partEnds: looksBack || measure === "EDITIONS_HELD" ? [] : partsOf(definition).map((part) => part.untilDay),
  };
}

function unitOf(measure: Measure): Unit {
  switch (measure) {
    case "PARTICIPANTS":
      return "PARTICIPANT";
    case "EDITIONS_HELD":
      return "EDITION";
    case "ORGANISATIONS_REACHED":
    case "MANUAL_ORGANISATIONS":
      return "ORGANISATION";
    case "OFFERINGS_PUBLISHED":
      return "OFFERING";
    default:
      return "ROW";
  }
}

/** The kinds of rows that a measure looks at. */
function rowKindsOf(measure: Measure, threshold: Threshold | undefined): string[] {
  switch (measure) {
    case "PARTICIPANTS":
      return participantKinds(threshold);
    case "PARTICIPATIONS":
      return [threshold ?? "ATTENDED"];
    case "EDITIONS_HELD":
      return ["EDITION_HELD"];
    case "ORGANISATIONS_REACHED":
      return ["ATTENDED", "COMPLETED", "HELD_FOR"];
    case "OFFERINGS_PUBLISHED":
      return ["PUBLISHED", "UNPUBLISHED"];
    default:
      return [];
  }
}

/** Who completed has started, also when an imported list holds only the completion. */
function participantKinds(threshold: Threshold | undefined): string[] {
  if (!threshold) return ["STARTED", "COMPLETED", "ATTENDED"];
  return threshold === "STARTED" ? ["STARTED", "COMPLETED"] : [threshold];
}
