import type { Tx } from "~/platform/db.server";
import { chance, seedFor } from "./random";

const SHARE_COUNTED = 0.6;

/** Writes of some meetings of editions that were held how many people without a registration were counted; the ledger stays as it is. */
export async function tellHeadcounts(tx: Tx): Promise<void> {
  const held = await tx.participation.findMany({
    where: { kind: "EDITION_HELD" },
    orderBy: { sourceKey: "asc" },
    select: { editionId: true, recordedAt: true },
  });
  const recordedAt = new Map(held.map((row) => [row.editionId, row.recordedAt]));
  const meetings = await tx.meeting.findMany({
    where: { editionId: { in: held.flatMap(({ editionId }) => editionId ?? []) } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: { id: true, editionId: true },
  });
  const counts = meetings.flatMap(({ id: meetingId, editionId }) => {
    const luck = chance(seedFor(`headcount ${editionId}`));
    const at = recordedAt.get(editionId);
    return at && luck.next() < SHARE_COUNTED ? [{ meetingId, editionId, at, count: luck.between(2, 12) }] : [];
  });
  await tx.headcount.createMany({
    data: counts.map(({ meetingId, count, at }) => ({ meetingId, count, countedAt: at })),
  });
  await tx.attendanceChange.createMany({
    data: counts.map(({ meetingId, editionId, at, count }) => {
      return { meetingId, editionId, at, actorKind: "SYSTEM" as const, toNumber: count, reason: "marked" };
    }),
  });
}
