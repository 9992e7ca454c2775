import { Prisma } from "@db/client";
import { addDays, type Day, endOfDay, startOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { bookedBefore, plansBefore } from "./plans-as-of.server";

/** Of an offering over twelve months: how many had a place, how many came. */
export interface ShowUp {
  offering: string;
  format: string;
  confirmed: number;
  attended: number;
}

const MONTHS_12_DAYS = 365;

/** Who had a place and who came, per offering, in the twelve months until the end of `day`, as known then. */
export async function showUps(day: Day): Promise<ShowUp[]> {
  const [begin, end] = [startOfDay(addDays(day, 1 - MONTHS_12_DAYS)), endOfDay(day)];
  return db.$queryRaw<ShowUp[]>(Prisma.sql`
    WITH ${plansBefore(end)}, past AS (
      SELECT * FROM plan WHERE ends_at >= ${begin} AND ends_at < ${end}
    ), ${bookedBefore(end, Prisma.sql`past`)}, came AS (
      SELECT p.edition_id, count(*)::int AS people FROM past JOIN participation p ON p.edition_id = past.edition_id AND p.kind = 'ATTENDED'
      WHERE p.day <= ${day}::date AND p.recorded_at < ${end} AND p.reverses IS NULL
        AND NOT EXISTS (SELECT 1 FROM participation u WHERE u.reverses = p.id AND u.recorded_at < ${end})
      GROUP BY 1
    )
    SELECT o.slug AS offering, past.format, coalesce(sum(booked.people), 0)::int AS confirmed, coalesce(sum(came.people), 0)::int AS attended
    FROM past JOIN offering o ON o.id = past.offering_id
    LEFT JOIN booked ON booked.edition_id = past.edition_id LEFT JOIN came ON came.edition_id = past.edition_id
    GROUP BY 1, 2`);
}
