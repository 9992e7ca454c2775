import type { Tx } from "~/platform/db.server";

/** The published editions whose reserved places are kept no longer since a moment that their queue was not told of yet. */
export async function endedReserves(client: Tx, now: Date): Promise<string[]> {
  const rows = await client.edition.findMany({
    where: {
      state: "PUBLISHED",
      reservedUntil: { lte: now },
      // Kept anew after a release: the later moment counts.
      OR: [{ releasedAt: null }, { releasedAt: { lt: client.edition.fields.reservedUntil } }],
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Writes down, under the edition's lock, that its queue had its turn for what was reserved. */
export async function markReservesReleased(tx: Tx, editionId: string, at: Date): Promise<void> {
  await tx.edition.update({ where: { id: editionId }, data: { releasedAt: at } });
}
