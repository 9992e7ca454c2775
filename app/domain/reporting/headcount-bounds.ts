import type { Day } from "~/platform/amsterdam";
import { countsPeople, type TargetDefinition } from "../targets/definition";
import { isWithin } from "../targets/period";
import type { Progress } from "../targets/progress";

/** An edition that was held and where people without a name were counted. */
export interface CountedEdition {
  id: string;
  day: Day;
  /** Who took part by name. */
  names: number;
  /** The highest headcount of its meetings, the one by which an edition counts as held. */
  heads: number;
}

/** Such an edition as a line of a list. */
export interface CountedEditionLine extends CountedEdition {
  title: string;
  offering: string;
}

/** How many people there are with headcounts beside the names: at least and at most. */
export interface HeadcountBounds {
  lower: number;
  upper: number;
}

/** What headcounts say beside a figure, which stays as it is. */
export interface HeadcountsBeside {
  editions: CountedEdition[];
  /** Null without headcounts, and for a promise that is checked part by part: that one has them beside its parts. */
  whole: HeadcountBounds | null;
  parts: (HeadcountBounds | null)[];
}

/** Whether a promise counts people who came. Nobody knows the organisation of who has no name, so a promise of kinds of organisation has no headcounts. */
export function takesHeadcounts({ measure, filter }: Pick<TargetDefinition, "measure" | "filter">): boolean {
  const { threshold = "ATTENDED", organisationKinds } = filter;
  return countsPeople(measure) && threshold === "ATTENDED" && !organisationKinds;
}

/** The headcounts beside a figure and beside each of its parts. */
export function headcountsBeside(
  definition: TargetDefinition,
  { actual, parts }: Pick<Progress, "actual" | "parts">,
  editions: CountedEdition[],
): HeadcountsBeside {
  const beside = (names: number, period: { fromDay: Day; untilDay: Day }) =>
    headcountBounds(
      definition,
      names,
      editions.filter(({ day }) => isWithin(period, day)),
    );
  return {
    editions,
    whole: parts.length > 0 ? null : beside(actual ?? 0, definition),
    parts: parts.map((part) => beside(part.count, part)),
  };
}

/**
 * At most: everyone who was counted without a name is somebody the names don't hold, so names and headcounts together.
 * At least, since nobody knows who they were:
 * - participations: of each edition the larger of names and headcount, because who was counted at the door may have been
 *   registered and marked afterwards;
 * - participants: the names, or the largest headcount of one edition when that is more, because the people of one edition
 *   are as many different ones, and all others may have been among them or among the names;
 * - extra: the names, because who was counted may have taken part before.
 */
export function headcountBounds(
  { measure, baseline }: Pick<TargetDefinition, "measure" | "baseline">,
  names: number,
  editions: readonly Pick<CountedEdition, "names" | "heads">[],
): HeadcountBounds | null {
  const heads = editions.reduce((sum, edition) => sum + edition.heads, 0);
  if (heads === 0) return null;
  const upper = names + heads;
  if (baseline.kind !== "NOT_EXTRA") return { lower: names, upper };
  if (measure === "PARTICIPANTS") {
    return { lower: Math.max(names, ...editions.map((edition) => edition.heads)), upper };
  }
  const beyond = editions.reduce((sum, edition) => sum + Math.max(0, edition.heads - edition.names), 0);
  return { lower: names + beyond, upper };
}
