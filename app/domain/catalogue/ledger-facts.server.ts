import type { Tx } from "~/platform/db.server";
import { factsOf, selectFacts } from "./offering-facts";

/** What a ledger row remembers of an offering (and edition) as it was when the row was written. */
export async function offeringForLedger(tx: Tx, offeringId: string, editionId?: string) {
  const offering = await tx.offering.findUniqueOrThrow({ where: { id: offeringId }, select: selectFacts });
  const { kind, ...facts } = factsOf(offering);
  const edition = editionId
    ? await tx.edition.findUniqueOrThrow({ where: { id: editionId }, select: { venueId: true } })
    : null;
  return {
    offeringId,
    ...facts,
    offeringKind: kind,
    editionId: editionId ?? null,
    online: edition ? edition.venueId === null : kind === "E_LEARNING",
  };
}
