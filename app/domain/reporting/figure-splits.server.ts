import { Prisma } from "@db/client";
import { db } from "~/platform/db.server";
import type { FigurePart, FigureSplits, SplitBy } from "./figure-row";

/** The parts of a figure by region, kind of organisation, month and offering: one walk over the rows that `said` holds. */
export async function figureSplits(tables: Prisma.Sql): Promise<FigureSplits> {
  const parts = await db.$queryRaw<({ split: SplitBy } & FigurePart)[]>(Prisma.sql`
    ${tables},
    placed AS (
      SELECT said.*, to_char(said.day, 'YYYY-MM') AS month, o.slug AS offering, o.title
      FROM said LEFT JOIN offering o ON o.id = said.offering_id
    )
    SELECT CASE WHEN grouping(said_region) = 0 THEN 'region' WHEN grouping(said_kind) = 0 THEN 'kind'
        WHEN grouping(month) = 0 THEN 'month' ELSE 'offering' END AS split,
      coalesce(said_region, said_kind, month, offering) AS key, title, count(*)::int AS rows,
      sum(CASE WHEN unit = 'ROW' THEN quantity ELSE 1 END)::float8 AS count
    FROM placed GROUP BY GROUPING SETS ((said_region), (said_kind), (month), (offering, title))
    ORDER BY key NULLS LAST`);
  const of = (split: SplitBy) => parts.flatMap(({ split: own, ...part }) => (own === split ? [part] : []));
  return { region: of("region"), kind: of("kind"), month: of("month"), offering: of("offering") };
}
