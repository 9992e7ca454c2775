import type { Day } from "~/platform/amsterdam";
import type { db, Tx } from "~/platform/db.server";

interface Which {
  figureKey: string;
  fromDay: Day;
  untilDay: Day;
}

/** What was counted by hand for a promise in a period, the newest first, with what stands beside it and whether it was taken back. */
export async function countsByHand(client: Tx | typeof db, { figureKey, fromDay, untilDay }: Which) {
  const rows = await client.participation.findMany({
    where: { figureKey, kind: "COUNTED", day: { gte: new Date(fromDay), lte: new Date(untilDay) } },
    orderBy: [{ day: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
  });
  const words = await client.participationNote.findMany({
    where: { participationId: { in: rows.map(({ id }) => id) } },
    include: { file: { select: { id: true, name: true, contentType: true, bytes: true } } },
  });
  const beside = new Map(words.map((note) => [note.participationId, note]));
  const reversalOf = new Map(rows.map((row) => [row.reverses, row]));
  return rows
    .filter(({ reverses }) => reverses === null)
    .map(({ id, day, recordedAt, quantity, ofQuantity, organisationId, sourceKey }) => {
      const reversal = reversalOf.get(id);
      return {
        id,
        day: day.toISOString().slice(0, 10),
        recordedAt,
        quantity: quantity.toNumber(),
        of: ofQuantity === null ? null : ofQuantity.toNumber(),
        organisationId,
        /** The same for organisations that were ticked together, with one evidence. */
        together: organisationId ? sourceKey.replace(`:${organisationId}`, "") : sourceKey,
        note: beside.get(id)?.note ?? "",
        file: beside.get(id)?.file ?? null,
        erasedAt: beside.get(id)?.erasedAt ?? null,
        takenBack: reversal ? { at: reversal.recordedAt, reason: beside.get(reversal.id)?.note ?? "" } : null,
      };
    });
}
