import { Prisma } from "@db/client";
import { type Day, dayOf, endOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import type { PlannedEdition } from "../targets/edition-yield";
import type { Filterable } from "../targets/filter-match";

/** An edition to come as it was known at the end of a day. */
export type KnownEdition = Omit<PlannedEdition, "showRate"> & Filterable;

/** What was planned of editions, and neither cancelled nor removed, as known before a moment: `plan`, an edition a row. */
export function plansBefore(end: Date): Prisma.Sql {
  return Prisma.sql`plan AS (
    SELECT * FROM (
      SELECT DISTINCT ON (edition_id) * FROM planned_edition WHERE recorded_at < ${end} ORDER BY edition_id, id DESC
    ) latest WHERE state IN ('DRAFT', 'PUBLISHED')
  )`;
}

/**
 * Who had a place before a moment in each edition of `which`: `booked`. By the history of registrations, which stays when
 * the person goes.
 */
export function bookedBefore(end: Date, which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`booked AS (
    SELECT edition_id, sum((to_state = 'CONFIRMED')::int - coalesce(from_state = 'CONFIRMED', false)::int)::int AS people
    FROM registration_change WHERE at < ${end} AND edition_id IN (SELECT edition_id FROM ${which}) GROUP BY edition_id
  )`;
}

/** What was still to be held at the end of a day, as known then. */
export async function editionsAfter(day: Day): Promise<KnownEdition[]> {
  const end = endOfDay(day);
  const editions = await db.$queryRaw<Row[]>(Prisma.sql`
    WITH ${plansBefore(end)}, coming AS (
      SELECT * FROM plan WHERE ends_at >= ${end}
    ), ${bookedBefore(end, Prisma.sql`coming`)}
    SELECT p.edition_id AS id, coalesce(nullif(e.title, ''), o.title) AS title, o.slug AS offering, p.kind, p.format,
      p.themes, p.audiences, p.online, p.last_starts_at AS "lastStartsAt", p.state = 'DRAFT' AS draft,
      p.minimum_to_run AS "minimumToRun", coalesce(b.people, 0) AS booked, p.capacity AS places
    FROM coming p JOIN offering o ON o.id = p.offering_id
    LEFT JOIN edition e ON e.id = p.edition_id LEFT JOIN booked b ON b.edition_id = p.edition_id
    ORDER BY p.last_starts_at, p.edition_id`);
  return editions.map(({ lastStartsAt, minimumToRun, ...edition }) => ({
    ...edition,
    day: dayOf(lastStartsAt),
    minimumReached: edition.booked >= minimumToRun,
  }));
}

type Row = Omit<KnownEdition, "day" | "minimumReached"> & { lastStartsAt: Date; minimumToRun: number };
