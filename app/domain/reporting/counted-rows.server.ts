import { Prisma } from "@db/client";
import { type Day, endOfDay } from "~/platform/amsterdam";
import { type Counted, ruleOf } from "./counting-rule";

/**
 * The ledger as of the end of a day, beside the promises: `matched` holds every row that belongs to a promise
 * (day <= D, recorded before the end of D, not reversed by then, merges as they stood), `counted` the one row that counts
 * for each participant, edition, organisation or offering. Both are tables for the query that follows.
 */
export function countedTables(targets: Counted[], offeringIds: Map<string, string>, day: Day): Prisma.Sql {
  const rules = JSON.stringify(targets.map((target) => ruleOf(target, offeringIds)));
  return Prisma.sql`WITH RECURSIVE
    rule AS (${ruleTable(rules)}),
    ${samePeople(endOfDay(day))},
    matched AS (${matchedRows(day)}),
    counted AS (
      SELECT * FROM (
        SELECT DISTINCT ON (target_id, thing) * FROM matched
        WHERE thing IS NOT NULL AND NOT (frozen AND EXISTS (
          SELECT 1 FROM baseline_member b LEFT JOIN same_person s ON s.participant = b.participant_id
          WHERE b.target_id = matched.target_id AND coalesce(s.root, b.participant_id) = matched.thing))
        ORDER BY target_id, thing,
          -- Of an offering the last word counts, of everything else the first row.
          CASE WHEN unit = 'OFFERING' THEN day END DESC NULLS LAST,
          CASE WHEN unit = 'OFFERING' THEN recorded_at END DESC NULLS LAST, day, recorded_at, id
      ) one WHERE kind <> 'UNPUBLISHED'
    )`;
}

function ruleTable(rules: string): Prisma.Sql {
  return Prisma.sql`SELECT * FROM jsonb_to_recordset(${rules}::jsonb) AS r(target_id uuid, unit text,
    row_kinds "ParticipationKind"[], by_hand boolean, figure_key text, offerings uuid[], kinds "OfferingKind"[],
    formats text[], themes text[], audiences text[], organisation_kinds text[], online boolean, since date,
    counts_from date, until_day date, frozen boolean)`;
}

/** Who is who: each merged participant with the one they are in the end. */
function samePeople(end: Date): Prisma.Sql {
  const standing = Prisma.sql`merged_at < ${end} AND (undone_at IS NULL OR undone_at >= ${end})`;
  return Prisma.sql`
    step AS (SELECT from_participant AS participant, into_participant AS root FROM merge WHERE ${standing}),
    path AS (
      SELECT participant, root FROM step
      UNION SELECT path.participant, step.root FROM path JOIN step ON step.participant = path.root
    ),
    same_person AS (
      SELECT participant, root FROM path WHERE NOT EXISTS (SELECT 1 FROM step WHERE step.participant = path.root)
    )`;
}

function matchedRows(day: Day): Prisma.Sql {
  const end = endOfDay(day);
  const known = Prisma.sql`p.day <= least(${day}::date, r.until_day) AND p.day >= coalesce(r.since, p.day)
    AND p.recorded_at < ${end} AND p.reverses IS NULL`;
  // One way in for each index: rows of named offerings, rows counted by hand, rows found by theme or kind alone.
  return Prisma.sql`SELECT r.target_id, r.unit, r.frozen, r.counts_from, p.id, p.kind, p.day, p.recorded_at, p.quantity,
      p.of_quantity, p.offering_id, p.edition_id, p.organisation_id, p.organisation_kind, p.region,
      CASE r.unit WHEN 'PARTICIPANT' THEN coalesce(s.root, p.participant_id) WHEN 'EDITION' THEN p.edition_id
        WHEN 'ORGANISATION' THEN p.organisation_id WHEN 'OFFERING' THEN p.offering_id ELSE p.id END AS thing
    FROM rule r CROSS JOIN LATERAL (
      SELECT p.* FROM participation p
        WHERE p.offering_id = ANY (r.offerings) AND p.kind = ANY (r.row_kinds) AND ${known}
      UNION ALL SELECT p.* FROM participation p WHERE r.by_hand AND p.figure_key = r.figure_key AND ${known}
      UNION ALL SELECT p.* FROM participation p WHERE r.offerings IS NULL AND p.kind = ANY (r.row_kinds) AND ${known}
    ) p
    LEFT JOIN same_person s ON s.participant = p.participant_id
    WHERE NOT EXISTS (SELECT 1 FROM participation u WHERE u.reverses = p.id AND u.recorded_at < ${end})
      AND (r.organisation_kinds IS NULL OR p.organisation_kind = ANY (r.organisation_kinds))
      AND (p.kind = 'COUNTED' OR (
        (r.kinds IS NULL OR p.offering_kind = ANY (r.kinds)) AND (r.formats IS NULL OR p.format = ANY (r.formats))
        AND (r.themes IS NULL OR p.themes && r.themes) AND (r.audiences IS NULL OR p.audiences && r.audiences)
        AND (r.online IS NULL OR p.online = r.online)))`;
}
