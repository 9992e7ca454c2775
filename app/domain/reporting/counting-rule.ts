import { isByHand, type Measure, type TargetDefinition } from "../targets/definition";
import type { Threshold } from "../targets/target-filter";

/** A promise to be counted. */
export interface Counted {
  id: string;
  slug: string;
  definition: TargetDefinition;
}

/** One promise as a row for SQL: which rows of the ledger belong to it, and what of them is counted once. */
export function ruleOf({ id, slug, definition }: Counted, offeringIds: Map<string, string>) {
  const { measure, filter, baseline, fromDay, untilDay } = definition;
  // Who is "extra" depends on all that came before the period, and an offering may have been published long ago.
  const looksBack = baseline.kind === "NONE" || baseline.kind === "NUMBER" || measure === "OFFERINGS_PUBLISHED";
  return {
    target_id: id,
    unit: unitOf(measure),
    row_kinds: rowKindsOf(measure, filter.threshold),
    // A hand mark counts beside what came in by itself ("supported otherwise").
    by_hand: isByHand(measure) || measure === "ORGANISATIONS_REACHED",
    figure_key: slug,
    offerings: filter.offerings?.flatMap((offering) => offeringIds.get(offering) ?? []) ?? null,
    kinds: filter.kinds ?? null,
    formats: filter.formats ?? null,
    themes: filter.themes ?? null,
    audiences: filter.audiences ?? null,
    organisation_kinds: filter.organisationKinds ?? null,
    online: filter.online ?? null,
    since: looksBack ? null : fromDay,
    // A row before this day only says who is not new.
    counts_from: baseline.kind === "NONE" ? fromDay : null,
    until_day: untilDay,
    frozen: baseline.kind === "FROZEN",
  };
}

type Unit = "PARTICIPANT" | "EDITION" | "ORGANISATION" | "OFFERING" | "ROW";

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
