import { Prisma } from "@db/client";
import { dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { countedTables } from "./counted-rows.server";
import { yearsWithin } from "./quarter-ends";
import { PLAN_START, type ReportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { saidRows } from "./said-rows.server";
import { idsOfOfferings } from "./target-progress.server";

/**
 * Of each promise the part that comes from the chosen kind of organisation and region, as far as rows say; meetings and
 * offerings come from nobody and have no part. Null when nothing was chosen.
 */
export async function figureParts(
  promises: ReportedPromise[],
  { organisationKind, region, day }: ReportScope,
  seesAll: boolean,
): Promise<Map<string, number> | null> {
  if (!organisationKind && !region) return null;
  const counted = promises.flatMap(({ id, slug, definition }) => (definition ? [{ id, slug, definition }] : []));
  const offeringIds = await idsOfOfferings(counted);
  const years = yearsWithin({ fromDay: PLAN_START, untilDay: `${yearOf(day)}-12-31` }, day);
  const { said } = await saidRows({ offeringIds: null, years, today: dayOf(clock.now()) }, seesAll);
  const rows = await db.$queryRaw<{ id: string; part: number }[]>(Prisma.sql`
    ${countedTables(counted, offeringIds, day)},
    shown AS (SELECT * FROM counted WHERE day >= coalesce(counts_from, day) AND unit NOT IN ('EDITION', 'OFFERING')), ${said}
    SELECT target_id::text AS id, coalesce(sum(CASE WHEN unit = 'ROW' THEN quantity ELSE 1 END) FILTER (
        WHERE (${organisationKind}::text IS NULL OR said_kind = ${organisationKind})
          AND (${region}::text IS NULL OR said_region = ${region})), 0)::float8 AS part
    FROM said WHERE of_quantity IS NULL GROUP BY target_id`);
  return new Map(rows.map(({ id, part }) => [id, part]));
}
