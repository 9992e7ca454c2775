import type { FigurePart, FigureSplits } from "./figure-row";
import type { ReportScope } from "./report-scope";

/** What rows are narrowed to; "geen" asks for the rows that don't say. */
export interface Narrowing {
  kind: string | null;
  region: string | null;
  month: string | null;
  offering: string | null;
  /** The slug of an organisation whose rows may say its name. */
  organisation: string | null;
}

export const UNSAID = "geen";

/** Only what there are rows of; anything else narrows nothing. */
export function narrowingOf(scope: ReportScope, splits: FigureSplits, named: readonly string[]): Narrowing {
  return {
    kind: known(splits.kind, scope.organisationKind),
    region: known(splits.region, scope.region),
    month: known(splits.month, scope.month),
    offering: known(splits.offering, scope.offering),
    organisation: scope.organisation !== null && named.includes(scope.organisation) ? scope.organisation : null,
  };
}

function known(parts: FigurePart[], asked: string | null): string | null {
  return asked !== null && parts.some(({ key }) => (key ?? UNSAID) === asked) ? asked : null;
}
