import { isRatio, type TargetDefinition } from "../targets/definition";
import type { Outlook, PlannedEdition } from "../targets/expectation";
import { isWithin } from "../targets/period";

/** An edition to come with what it will bring a promise: at least by who booked, at most when every place is taken. */
export interface PlannedLine
  extends Pick<PlannedEdition, "id" | "title" | "offering" | "day" | "draft" | "booked" | "places"> {
  low: number;
  high: number;
}

/** What is planned within the period and what each edition will bring, by the same numbers as the forecast. */
export function plannedLines(definition: TargetDefinition, outlook: Outlook): PlannedLine[] {
  if (!bringsByEdition(definition)) return [];
  return outlook.editions
    .filter((edition) => isWithin(definition, edition.day))
    .map((edition) => ({ ...edition, ...yieldOf(definition, edition, outlook) }))
    .sort((one, other) => one.day.localeCompare(other.day));
}

/** Whether editions are what a promise is fulfilled by. */
export function bringsByEdition(definition: TargetDefinition): boolean {
  const { measure } = definition;
  return (
    !isRatio(definition) && (measure === "EDITIONS_HELD" || measure === "PARTICIPANTS" || measure === "PARTICIPATIONS")
  );
}

function yieldOf({ measure }: TargetDefinition, edition: PlannedEdition, { showRate, shareOfNew }: Outlook) {
  if (measure === "EDITIONS_HELD") return { low: !edition.draft && edition.minimumReached ? 1 : 0, high: 1 };
  const perPlace = edition.draft ? 0 : showRate * shareOfNew;
  return { low: edition.booked * perPlace, high: edition.places * perPlace };
}
