import { Prisma } from "@db/client";
import { addDays, type Day } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import type { DayCount } from "../targets/figure";
import { countedTables } from "./counted-rows.server";
import type { Counted } from "./counting-rule";

/** What every promise was given per day, as of the end of `day`; one query, whatever the number of promises. */
export async function dayCounts(
  targets: Counted[],
  offeringIds: Map<string, string>,
  day: Day,
): Promise<Map<string, DayCount[]>> {
  const rows = await db.$queryRaw<{ target_id: string; day: string; count: number; of: number }[]>(Prisma.sql`
    ${countedTables(targets, offeringIds, day)}
    SELECT target_id, day::text AS day, sum(CASE WHEN unit = 'ROW' THEN quantity ELSE 1 END)::float8 AS count, coalesce(sum(of_quantity), 0)::float8 AS of
    FROM counted GROUP BY target_id, counted.day ORDER BY target_id, counted.day`);
  const byTarget = new Map<string, DayCount[]>();
  for (const { target_id, ...count } of rows) byTarget.set(target_id, [...(byTarget.get(target_id) ?? []), count]);
  return byTarget;
}

const YEAR_DAYS = 365;

/** Of those who came in the last year, the part that counted as new, per promise of participants. */
export async function sharesOfNew(
  targets: Counted[],
  offeringIds: Map<string, string>,
  day: Day,
): Promise<Map<string, number>> {
  const ofParticipants = targets.filter(({ definition }) => definition.measure === "PARTICIPANTS");
  const rows = await db.$queryRaw<{ target_id: string; share: number }[]>(Prisma.sql`
    ${countedTables(ofParticipants, offeringIds, day)},
    fresh AS (SELECT target_id, count(*) AS people FROM counted WHERE day > ${addDays(day, -YEAR_DAYS)}::date GROUP BY 1)
    SELECT target_id, max(coalesce(people, 0))::float8 / count(DISTINCT (thing, coalesce(edition_id, offering_id))) AS share
    FROM matched LEFT JOIN fresh USING (target_id) WHERE day > ${addDays(day, -YEAR_DAYS)}::date GROUP BY target_id`);
  return new Map(rows.map(({ target_id, share }) => [target_id, share]));
}
