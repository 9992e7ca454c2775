import { countsPeople, isRatio, type TargetDefinition } from "../targets/definition";
import { type PlannedEdition, yieldOf } from "../targets/edition-yield";
import type { Outlook } from "../targets/expectation";
import { isWithin } from "../targets/period";

/** An edition to come with what it will bring a promise: at least by who booked, at most when every place is taken. */
export interface PlannedLine
  extends Pick<PlannedEdition, "id" | "title" | "offering" | "day" | "draft" | "booked" | "places" | "showRate"> {
  low: number;
  high: number;
}

/** What is planned within the period and what each edition will bring, by the same numbers as the forecast. */
export function plannedLines(definition: TargetDefinition, outlook: Outlook): PlannedLine[] {
  if (!bringsByEdition(definition)) return [];
  return outlook.editions
    .filter((edition) => isWithin(definition, edition.day))
    .map((edition) => ({ ...edition, ...yieldOf(definition.measure, edition, outlook.shareOfNew) }))
    .sort((one, other) => one.day.localeCompare(other.day));
}

/** Whether editions are what a promise is fulfilled by. */
export function bringsByEdition(definition: TargetDefinition): boolean {
  const { measure } = definition;
  return !isRatio(definition) && (measure === "EDITIONS_HELD" || countsPeople(measure));
}
