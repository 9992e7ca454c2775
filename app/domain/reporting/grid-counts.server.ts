import { Prisma } from "@db/client";
import { type Day, endOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import type { GridCount } from "./organisation-grid";
import { quarterEnds } from "./quarter-ends";
import type { RowLabel } from "./row-labels";

interface Which {
  /** Null: all of them. */
  offeringIds: string[] | null;
  years: number[];
  today: Day;
}

/** How often each organisation took part, at the end of each quarter so far and today; the raw numbers that the grid bands. */
export async function gridCounts(
  { offeringIds, years, today }: Which,
  labelOf: (place: { kind: string; region: string | null }) => RowLabel,
): Promise<GridCount[]> {
  if (years.length === 0 || offeringIds?.length === 0) return [];
  const rows = await countAtEnds(offeringIds, years, today);
  return rows.map(({ region, organisationKind, ends, ...row }) => {
    const place = { kind: organisationKind ?? "", region };
    const label = row.organisationId === null ? place : labelOf(place);
    return { ...row, label, counts: ends.slice(0, endsOf(row.year, today).length) };
  });
}

/** The days at which a year is counted: its quarter ends so far, and today. */
export function endsOf(year: number, today: Day): Day[] {
  return [...new Set([...quarterEnds(year, today), today])];
}

type Row = Omit<GridCount, "label" | "counts"> & {
  organisationKind: string | null;
  region: string | null;
  ends: number[];
};

function countAtEnds(offeringIds: string[] | null, years: number[], today: Day): Promise<Row[]> {
  const stands = years.map((year) => standsOf(year, today));
  const counts = [1, 2, 3, 4, 5].map((nth) => {
    const [day, moment] = [Prisma.raw(`e.d${nth}`), Prisma.raw(`e.m${nth}`)];
    return Prisma.sql`(count(*) FILTER (WHERE p.day <= ${day} AND p.recorded_at < ${moment}
      AND (u.recorded_at IS NULL OR u.recorded_at >= ${moment})))::int`;
  });
  return db.$queryRaw<Row[]>(Prisma.sql`
    SELECT p.offering_id::text AS "offeringId", e.year, p.kind::text AS kind, p.organisation_id::text AS "organisationId",
      p.organisation_kind AS "organisationKind", p.region, ARRAY[${Prisma.join(counts)}] AS ends
    FROM jsonb_to_recordset(${JSON.stringify(stands)}::jsonb) AS e(year int, since date, until date,
      d1 date, m1 timestamptz, d2 date, m2 timestamptz, d3 date, m3 timestamptz, d4 date, m4 timestamptz,
      d5 date, m5 timestamptz)
    JOIN participation p ON p.day BETWEEN e.since AND e.until AND p.kind IN ('STARTED', 'COMPLETED', 'ATTENDED')
    LEFT JOIN participation u ON u.reverses = p.id
    WHERE p.reverses IS NULL 
      AND (${offeringIds}::uuid[] IS NULL OR p.offering_id = ANY (${offeringIds}::uuid[]))
    GROUP BY 1, 2, 3, 4, 5, 6`);
}

function standsOf(year: number, today: Day): Record<string, string | number> {
  const ends = endsOf(year, today).map((day, index): [string, string][] => [
    [`d${index + 1}`, day],
    [`m${index + 1}`, endOfDay(day).toISOString()],
  ]);
  return { year, since: `${year}-01-01`, until: `${year}-12-31`, ...Object.fromEntries(ends.flat()) };
}
