import type { Day } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { offeringForLedger } from "../catalogue/ledger-facts.server";
import { nextFreeKey, reverseStanding } from "./record-participation.server";

interface HeldEvent {
  offeringId: string;
  editionId: string;
  /** The Amsterdam day of the last meeting. */
  day: Day;
  /** The organisations it was held for (an evening for residents). */
  heldFor: { id: string; kind: string; region: string | null }[];
  source: string;
}

/** Writes into the ledger that an edition was held, and for whom; again changes nothing. */
export async function recordEditionHeld(
  tx: Tx,
  { offeringId, editionId, day, heldFor, source }: HeldEvent,
): Promise<void> {
  const offering = await offeringForLedger(tx, offeringId, editionId);
  const common = { ...offering, day: new Date(day), recordedAt: clock.now(), source };
  const heldKey = await nextFreeKey(tx, `EDITION_HELD:${editionId}`);
  if (heldKey !== null)
    await tx.participation.create({ data: { ...common, kind: "EDITION_HELD", sourceKey: heldKey } });
  for (const organisation of heldFor) {
    const sourceKey = await nextFreeKey(tx, `HELD_FOR:${editionId}:${organisation.id}`);
    if (sourceKey === null) continue;
    const place = { organisationId: organisation.id, organisationKind: organisation.kind, region: organisation.region };
    await tx.participation.create({ data: { ...common, ...place, kind: "HELD_FOR", sourceKey } });
  }
}

/** Takes back that an edition was held (its marks were corrected below the minimum). */
export async function reverseEditionHeld(tx: Tx, editionId: string, heldFor: string[], source: string): Promise<void> {
  await reverseStanding(tx, `EDITION_HELD:${editionId}`, source);
  for (const organisationId of heldFor) await reverseStanding(tx, `HELD_FOR:${editionId}:${organisationId}`, source);
}
