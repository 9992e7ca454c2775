import { Prisma } from "@db/client";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { hashAtMeeting } from "./check-in-key.server";

/** Counts one more code that did not work, at each of these meetings; which account it was is not kept, only that it is the same one. */
export async function countMiss(
  client: Tx,
  meetingIds: string[],
  { accountId, kind }: { accountId: string; kind: "OLD" | "WRONG" },
): Promise<void> {
  if (meetingIds.length === 0) return;
  const rows = meetingIds.map(
    (id) =>
      Prisma.sql`(${id}::uuid, ${hashAtMeeting(id, `account ${accountId}`)}, ${kind}::"CheckInMissKind", 1, ${clock.now()})`,
  );
  await client.$executeRaw(Prisma.sql`
    INSERT INTO check_in_miss (meeting_id, who_hash, kind, count, last_at) VALUES ${Prisma.join(rows)}
    ON CONFLICT (meeting_id, who_hash, kind)
    DO UPDATE SET count = check_in_miss.count + 1, last_at = excluded.last_at
  `);
}
