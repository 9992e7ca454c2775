import type { Tx } from "~/platform/db.server";

/** What a ledger row remembers of an offering (and edition) as it was when the row was written. */
export async function offeringForLedger(tx: Tx, offeringId: string, editionId?: string) {
  const offering = await tx.offering.findUniqueOrThrow({
    where: { id: offeringId },
    select: {
      id: true,
      kind: true,
      format: { select: { slug: true } },
      themes: { select: { theme: { select: { slug: true } } } },
      audiences: { select: { audience: { select: { slug: true } } } },
    },
  });
  const edition = editionId
    ? await tx.edition.findUniqueOrThrow({ where: { id: editionId }, select: { venueId: true } })
    : null;
  return {
    offeringId,
    offeringKind: offering.kind,
    format: offering.format.slug,
    editionId: editionId ?? null,
    online: edition ? edition.venueId === null : offering.kind === "E_LEARNING",
    themes: offering.themes.map(({ theme }) => theme.slug).sort(),
    audiences: offering.audiences.map(({ audience }) => audience.slug).sort(),
  };
}
