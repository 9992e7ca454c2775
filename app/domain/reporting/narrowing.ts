import { organisationKinds } from "../organisations/organisation-kinds";
import { regions } from "../organisations/regions";
import type { FigurePart, FigureSplits } from "./figure-row";
import type { AskedPlace } from "./narrowed-part";
import type { ReportScope } from "./report-scope";
import { PARTNER } from "./row-labels";

/** What rows are narrowed to; "geen" asks for the rows that don't say. */
export interface Narrowing extends AskedPlace {
  month: string | null;
  offering: string | null;
  /** The first day of a part of the period. */
  part: string | null;
}

export const UNSAID = "geen";

const kinds = new Set<string>([...organisationKinds.map(({ slug }) => slug), PARTNER]);
const regionSlugs = new Set<string>(regions.map(({ value }) => value));

/** The kind of organisation and region that are asked for, of those that there are. */
export function askedPlace({ organisationKind, region }: ReportScope): AskedPlace {
  return {
    kind: organisationKind !== null && kinds.has(organisationKind) ? organisationKind : null,
    region: region !== null && regionSlugs.has(region) ? region : null,
  };
}

/**
 * Only what there are rows of; anything else narrows nothing. But a kind or region that no row says narrows to no row, where
 * the rows are those of people.
 */
export function narrowingOf(scope: ReportScope, splits: FigureSplits, isOfPeople: boolean): Omit<Narrowing, "part"> {
  const asked = askedPlace(scope);
  return {
    kind: isOfPeople ? (asked.kind ?? known(splits.kind, scope.organisationKind)) : null,
    region: isOfPeople ? (asked.region ?? known(splits.region, scope.region)) : null,
    month: known(splits.month, scope.month),
    offering: known(splits.offering, scope.offering),
  };
}

function known(parts: FigurePart[], asked: string | null): string | null {
  return asked !== null && parts.some(({ key }) => (key ?? UNSAID) === asked) ? asked : null;
}
