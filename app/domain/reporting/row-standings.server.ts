import { Prisma } from "@db/client";
import { type Day, endOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import type { Counted } from "./counting-rule";
import { rowsWithin, standAt } from "./stand.server";
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

/** These rows as they stand at the end of a day, with the promises they count for. */
export async function rowStandings(which: Prisma.Sql, targets: Counted[], day: Day): Promise<StoodRow[]> {
  const end = endOfDay(day);
  const [rows, stand] = await Promise.all([
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
    standAt(targets, day),
  ]);
  const asked = new Set(rows.map(({ id }) => id));
  const counting = targets.flatMap(({ id: target }) =>
    Array.from(rowsWithin(stand, target), (row) => stand.ledger.ids[row] ?? "").flatMap((id) =>
      asked.has(id) ? [{ id, target }] : [],
    ),
  );
  const countsFor = Map.groupBy(counting, ({ id }) => id);
  return rows.map(({ baselines, ...row }) => ({
    ...row,
    countsFor: new Set(countsFor.get(row.id)?.map(({ target }) => target)),
    inBaselineOf: new Set(baselines),
  }));
}
