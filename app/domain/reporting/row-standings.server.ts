import { Prisma } from "@db/client";
import { type Day, endOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { countedTables } from "./counted-rows.server";
import type { Counted } from "./counting-rule";
import type { LedgerFacts, RowStanding } from "./why-counted";

/** A row of the ledger with all that its verdicts need. */
export interface StoodRow extends LedgerFacts {
  id: string;
  offeringTitle: string | null;
  editionId: string | null;
  /** The ids of the promises it counts for, and of those whose frozen set holds its participant. */
  countsFor: Set<string>;
  inBaselineOf: Set<string>;
  standing: Omit<RowStanding, "counted" | "inBaseline" | "seesOrganisation">;
}

/** These rows as they stand at the end of a day, with the promises they count for; two queries, whatever their number. */
export async function rowStandings(
  which: Prisma.Sql,
  targets: Counted[],
  offeringIds: Map<string, string>,
  day: Day,
): Promise<StoodRow[]> {
  const end = endOfDay(day);
  const [rows, counted] = await Promise.all([
    db.$queryRaw<(Omit<StoodRow, "countsFor" | "inBaselineOf"> & { baselines: string[] })[]>(Prisma.sql`
      SELECT p.id::text, p.kind::text AS kind, o.slug AS offering, o.title AS "offeringTitle",
        p.edition_id::text AS "editionId", p.offering_kind::text AS "offeringKind", p.format,
        coalesce(p.themes, '{}') AS themes, coalesce(p.audiences, '{}') AS audiences,
        p.online, p.organisation_kind AS "organisationKind", p.day::text AS day, p.figure_key AS "figureKey",
        json_build_object('isReversal', p.reverses IS NOT NULL,
          'reversed', EXISTS (SELECT 1 FROM participation u WHERE u.reverses = p.id AND u.recorded_at < ${end}),
          'later', p.day > ${day}::date OR p.recorded_at >= ${end}) AS standing,
        ARRAY(SELECT b.target_id::text FROM baseline_member b WHERE b.participant_id = p.participant_id) AS baselines
      FROM participation p LEFT JOIN offering o ON o.id = p.offering_id WHERE ${which} ORDER BY p.day, p.id`),
    db.$queryRaw<{ id: string; target: string }[]>(Prisma.sql`
      ${countedTables(targets, offeringIds, day)}
      SELECT p.id::text, p.target_id::text AS target FROM counted p
      WHERE p.day >= coalesce(p.counts_from, p.day) AND p.id IN (SELECT p.id FROM participation p WHERE ${which})`),
  ]);
  const countsFor = Map.groupBy(counted, ({ id }) => id);
  return rows.map(({ baselines, ...row }) => ({
    ...row,
    countsFor: new Set(countsFor.get(row.id)?.map(({ target }) => target)),
    inBaselineOf: new Set(baselines),
  }));
}
