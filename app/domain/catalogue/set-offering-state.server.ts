import type { OfferingState } from "@db/enums";
import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { offeringOfLead } from "./offering-requests.server";

/** An offering of one's themes with its row locked, for who publishes or archives it. Throws NotFound. */
export async function lockOffering(tx: Tx, actor: Visitor, slug: string) {
  const { id, themeIds } = await offeringOfLead(tx, actor, slug);
  insist(may.planOfferings(actor, { themeIds }));
  await tx.$executeRaw`SELECT 1 FROM "offering" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.offering.findUniqueOrThrow({
    where: { id },
    select: { id: true, state: true, title: true, publishedAt: true },
  });
}

/** The state of an offering, kept from changing until the transaction ends: who publishes an edition of it asks this under its own locks. */
export async function heldOfferingState(tx: Tx, offeringId: string): Promise<OfferingState> {
  await tx.$executeRaw`SELECT 1 FROM "offering" WHERE "id" = ${offeringId}::uuid FOR SHARE`;
  return (await tx.offering.findUniqueOrThrow({ where: { id: offeringId }, select: { state: true } })).state;
}

/** How many published editions of an offering are not over. */
export async function comingEditionsOf(tx: Tx, offeringId: string): Promise<number> {
  return tx.edition.count({ where: { offeringId, state: "PUBLISHED", endsAt: { gt: clock.now() } } });
}

/** Gives an offering its state; the moment of its first publishing stays for ever. */
export async function setOfferingState(tx: Tx, id: string, state: OfferingState): Promise<void> {
  const now = clock.now();
  await tx.offering.update({ where: { id }, data: { state, archivedAt: state === "ARCHIVED" ? now : null } });
  if (state === "PUBLISHED")
    await tx.offering.updateMany({ where: { id, publishedAt: null }, data: { publishedAt: now } });
}
