import { Prisma } from "@db/client";
import { db } from "~/platform/db.server";

/**
 * By edition the highest headcount of its meetings as it was known at `end`, corrections until then included; of all
 * editions, or of these. Read from the history, which is only ever added to: what was known then stays what was known then.
 */
export async function headcountsAt(end: Date, editionIds?: string[]): Promise<Map<string, number>> {
  const ofThese = editionIds ? Prisma.sql`AND c.edition_id = ANY(${editionIds}::uuid[])` : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string; heads: number }[]>(Prisma.sql`
    SELECT known.edition_id::text AS id, max(known.to_number)::int AS heads
    FROM (
      SELECT DISTINCT ON (c.meeting_id) c.edition_id, c.meeting_id, c.to_number
      FROM attendance_change c WHERE c.registration_id IS NULL AND c.at < ${end} ${ofThese}
      ORDER BY c.meeting_id, c.at DESC, c.id DESC
    ) known LEFT JOIN meeting m ON m.id = known.meeting_id
    WHERE known.to_number > 0 AND (m.cancelled_at IS NULL OR m.cancelled_at >= ${end})
    GROUP BY 1`);
  return new Map(rows.map(({ id, heads }) => [id, heads]));
}
