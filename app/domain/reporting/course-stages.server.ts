import { Prisma } from "@db/client";
import { addDays, type Day, dayOf, weekdayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

/** Without a visit for this long someone has stopped, until they come back. */
export const QUIET_DAYS = 14;
const WEEKS_SHOWN = 26;
/** A longer pause between two answers is a break and not study time. */
const LONGEST_PAUSE_MINUTES = 10;

/** Who has begun an e-learning: how many are at it, have stopped, are done. */
export async function courseStages(offeringId: string) {
  const quietSince = new Date(clock.now().getTime() - QUIET_DAYS * 86_400_000);
  const [stages] = await db.$queryRaw<{ started: number; busy: number; stopped: number; done: number }[]>(Prisma.sql`
    SELECT count(*)::int AS started,
      (count(*) FILTER (WHERE completed_at IS NULL AND last_seen_at >= ${quietSince}))::int AS busy,
      (count(*) FILTER (WHERE completed_at IS NULL AND last_seen_at < ${quietSince}))::int AS stopped,
      (count(*) FILTER (WHERE completed_at IS NOT NULL))::int AS done
    FROM progress WHERE offering_id = ${offeringId}::uuid`);
  return stages ?? { started: 0, busy: 0, stopped: 0, done: 0 };
}

/** How many began and finished in each of the last 26 weeks; a week is named after its Monday. */
export async function courseWeeks(offeringId: string): Promise<{ monday: Day; started: number; done: number }[]> {
  const first = addDays(mondayOf(dayOf(clock.now())), -7 * (WEEKS_SHOWN - 1));
  const rows = await db.$queryRaw<{ monday: Day; started: number; done: number }[]>(Prisma.sql`
    WITH moment AS (
      SELECT started_at AS at, 1 AS started, 0 AS done FROM progress WHERE offering_id = ${offeringId}::uuid
      UNION ALL
      SELECT completed_at, 0, 1 FROM progress WHERE offering_id = ${offeringId}::uuid AND completed_at IS NOT NULL
    ), in_week AS (
      SELECT date_trunc('week', at AT TIME ZONE 'Europe/Amsterdam')::date AS monday, started, done FROM moment
    )
    SELECT monday::text AS monday, sum(started)::int AS started, sum(done)::int AS done FROM in_week
    WHERE monday >= ${first}::date GROUP BY 1`);
  const known = new Map(rows.map((row) => [row.monday, row]));
  return Array.from({ length: WEEKS_SHOWN }, (_, index) => {
    const monday = addDays(first, 7 * index);
    return known.get(monday) ?? { monday, started: 0, done: 0 };
  });
}

/** The middle of the minutes that those who are done worked at it, breaks left out; null when nobody is done. */
export async function medianMinutes(offeringId: string): Promise<number | null> {
  const [row] = await db.$queryRaw<{ minutes: number | null }[]>(Prisma.sql`
    WITH learner AS (
      SELECT id, started_at, completed_at FROM progress WHERE offering_id = ${offeringId}::uuid AND completed_at IS NOT NULL
    ), moment AS (
      SELECT id, started_at AS at FROM learner
      UNION ALL SELECT s.progress_id, s.seen_at FROM seen_block s JOIN learner l ON l.id = s.progress_id
      UNION ALL SELECT a.progress_id, a.at FROM attempt a JOIN learner l ON l.id = a.progress_id
      UNION ALL SELECT t.progress_id, q.answered_at FROM test_question q
        JOIN test_attempt t ON t.id = q.test_attempt_id JOIN learner l ON l.id = t.progress_id
    ), worked_on AS (
      SELECT m.id, m.at FROM moment m JOIN learner l ON l.id = m.id WHERE m.at <= l.completed_at
    ), pause AS (
      SELECT id, extract(epoch FROM at - lag(at) OVER (PARTITION BY id ORDER BY at)) / 60 AS minutes FROM worked_on
    ), worked AS (
      SELECT id, sum(minutes) FILTER (WHERE minutes <= ${LONGEST_PAUSE_MINUTES}) AS minutes FROM pause GROUP BY id
    )
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY coalesce(minutes, 0))::float8 AS minutes FROM worked`);
  return row?.minutes ?? null;
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}
