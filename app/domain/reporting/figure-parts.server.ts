import { dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { countsOrganisations, isByHand, type TargetDefinition } from "../targets/definition";
import { worthIn } from "./counted-rows";
import { organisationGrid } from "./organisation-grid.server";
import { yearsWithin } from "./quarter-ends";
import { PLAN_START, type ReportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { rowsWithin, standAt } from "./stand.server";

/**
 * Of each promise the part that comes from the chosen kind of organisation and region, as far as rows say; meetings, offerings
 * and numbers counted by hand come from nobody and have no part. Null when nothing was chosen.
 */
export async function figureParts(
  promises: ReportedPromise[],
  { organisationKind, region, day }: ReportScope,
  seesAll: boolean,
): Promise<Map<string, number> | null> {
  if (!organisationKind && !region) return null;
  const counted = promises.flatMap(({ id, slug, definition }) =>
    definition && comesFromSomebody(definition) ? [{ id, slug, definition }] : [],
  );
  const years = yearsWithin({ fromDay: PLAN_START, untilDay: `${yearOf(day)}-12-31` }, day);
  const stand = await standAt(counted, day);
  const grid = await organisationGrid(stand.ledger, { offeringIds: null, years, today: dayOf(clock.now()) });
  const sayingOf = grid.sayings(seesAll);
  const isChosen = (row: number) => {
    const said = sayingOf(row);
    return (!organisationKind || said.kind === organisationKind) && (!region || said.region === region);
  };
  const parts = new Map<string, number>();
  for (const [id, { rule }] of stand.of) {
    if (rule.unit === "EDITION" || rule.unit === "OFFERING") continue;
    const rows = rowsWithin(stand, id);
    const worthOf = worthIn(stand.ledger, rule.unit);
    if (rows.length > 0)
      parts.set(
        id,
        rows.filter(isChosen).reduce((sum, row) => sum + worthOf(row), 0),
      );
  }
  return parts;
}

function comesFromSomebody({ measure }: TargetDefinition): boolean {
  return !isByHand(measure) || countsOrganisations(measure);
}
