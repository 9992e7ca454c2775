import { type Day, dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { countsPeople } from "../targets/definition";
import { worthIn } from "./counted-rows";
import { type AskedPlace, type ChosenPart, partWhere } from "./narrowed-part";
import { askedPlace } from "./narrowing";
import { organisationGrid } from "./organisation-grid.server";
import { reachedOrganisations } from "./organisations-reached.server";
import { dayOfReached, yearsWithin } from "./quarter-ends";
import { reachedFrom } from "./reached-split";
import { PLAN_START, type ReportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { rowsWithin, standAt } from "./stand.server";

/**
 * Of each promise the part that comes from the chosen kind of organisation and region, as far as rows say; of organisations
 * that were reached it is public. What people counted, and what comes from nobody, has no part. Null when nothing was chosen.
 */
export async function figureParts(
  promises: ReportedPromise[],
  scope: ReportScope,
  seesAll: boolean,
): Promise<Map<string, ChosenPart> | null> {
  const asked = askedPlace(scope);
  if (!asked.kind && !asked.region) return null;
  const { day } = scope;
  const today = dayOf(clock.now());
  const dayReached = dayOfReached(scope.day, today);
  const [reached, said] = await Promise.all([
    reachedOrganisations(promises, dayReached),
    partsSaid(promises, asked, { day, today, seesAll }),
  ]);
  const reachedParts = [...reached].map(([id, organisations]): [string, ChosenPart] => {
    const count = reachedFrom(organisations, asked).length;
    return [id, { count, unsaid: 0, day: dayReached === day ? null : dayReached, isNamed: true }];
  });
  return new Map([...said, ...reachedParts]);
}

/** The parts as far as the rows say where they come from. */
async function partsSaid(
  promises: ReportedPromise[],
  asked: AskedPlace,
  { day, today, seesAll }: { day: Day; today: Day; seesAll: boolean },
): Promise<[string, ChosenPart][]> {
  const counted = promises.flatMap(({ id, slug, definition }) =>
    definition && countsPeople(definition.measure) ? [{ id, slug, definition }] : [],
  );
  const years = yearsWithin({ fromDay: PLAN_START, untilDay: `${yearOf(day)}-12-31` }, day);
  const stand = await standAt(counted, day);
  const grid = await organisationGrid(stand.ledger, { offeringIds: null, years, today });
  const [sayingOf, isFrom] = [grid.sayings(seesAll), grid.asking(seesAll)];
  return [...stand.of].flatMap(([id, { rule }]): [string, ChosenPart][] => {
    const rows = rowsWithin(stand, id);
    const worthOf = worthIn(stand.ledger, rule.unit);
    const part = partWhere(rows, worthOf, (row) => isFrom(sayingOf(row), asked));
    return rows.length === 0 ? [] : [[id, { ...part, day: null, isNamed: false }]];
  });
}
