import type { Day } from "~/platform/amsterdam";
import type { Measure } from "./definition";

/** An edition to come that would count for the promise. */
export interface PlannedEdition {
  id: string;
  title: string;
  /** The slug of its offering. */
  offering: string;
  day: Day;
  draft: boolean;
  minimumReached: boolean;
  booked: number;
  places: number;
  /** The part of those with a place that will come. */
  showRate: number;
}

/**
 * What an edition will bring a promise: at least by who booked, at most when every place is taken; there are never fewer
 * places than were given. `shareOfNew` is the part of those who come that counts.
 */
export function yieldOf(measure: Measure, edition: PlannedEdition, shareOfNew: number): { low: number; high: number } {
  const { draft, minimumReached, booked, places, showRate } = edition;
  if (measure === "EDITIONS_HELD") return { low: !draft && minimumReached ? 1 : 0, high: 1 };
  const perPlace = draft ? 0 : showRate * shareOfNew;
  return { low: booked * perPlace, high: Math.max(places, booked) * perPlace };
}
