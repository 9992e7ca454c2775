import { Prisma } from "@db/client";
import { addDays, type Day, endOfDay, startOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";

/** Of an offering over twelve months: how many had a place, how many came. */
export interface ShowUp {
  offering: string;
  format: string;
  confirmed: number;
  attended: number;
}

const MONTHS_12_DAYS = 365;

/** Who had a place and who came, per offering, in the twelve months until the end of `day`. */
export async function showUps(day: Day): Promise<ShowUp[]> {
  const [begin, end] = [startOfDay(addDays(day, 1 - MONTHS_12_DAYS)), endOfDay(day)];
  return db.$queryRaw<ShowUp[]>(Prisma.sql`
    WITH past AS (
      SELECT e.id, e.offering_id FROM edition e
      WHERE e.ends_at >= ${begin} AND e.ends_at < ${end} AND (e.cancelled_at IS NULL OR e.cancelled_at >= ${end})
    ), people AS (
      SELECT past.offering_id, 1 AS confirmed, 0 AS attended FROM past JOIN registration r ON r.edition_id = past.id
      WHERE r.confirmed_at < ${end} AND (r.ended_at IS NULL OR r.ended_at >= ${end})
      UNION ALL
      SELECT past.offering_id, 0, 1 FROM past JOIN participation p ON p.edition_id = past.id AND p.kind = 'ATTENDED'
      WHERE p.recorded_at < ${end} AND p.reverses IS NULL
        AND NOT EXISTS (SELECT 1 FROM participation u WHERE u.reverses = p.id AND u.recorded_at < ${end})
    )
    SELECT o.slug AS offering, f.slug AS format, sum(confirmed)::int AS confirmed, sum(attended)::int AS attended
    FROM people JOIN offering o ON o.id = people.offering_id JOIN format f ON f.id = o.format_id GROUP BY 1, 2`);
}
