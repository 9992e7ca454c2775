import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { type EditionAddress, lockEdition } from "~/domain/catalogue/lock-edition.server";
import type { Tx } from "~/platform/db.server";
import { forChange } from "./change-registrations.server";
import { promoteWaiting } from "./promote-waiting.server";

/** A person's last registration for an edition, living or ended. */
export function latestRegistration(tx: Tx, editionId: string, personId: string) {
  return tx.registration.findFirst({
    where: { editionId, personId },
    orderBy: { queuePosition: "desc" },
    select: forChange,
  });
}

/** The state of a person's last registration for an edition, as little as can be asked. */
export function latestState(tx: Tx, editionId: string, personId: string) {
  return tx.registration.findFirst({
    where: { editionId, personId },
    orderBy: { queuePosition: "desc" },
    select: { id: true, personId: true, state: true },
  });
}

/** Locks an edition, brings it in order and finds the actor's own last registration for it. Throws NotFound when they never had one. */
export async function ownRegistration(tx: Tx, actor: Visitor, { slug, editionId }: EditionAddress) {
  const edition = await lockEdition(tx, editionId);
  await promoteWaiting(tx, edition);
  const registration = await latestRegistration(tx, edition.id, actor.personId);
  if (!registration || edition.offering.slug !== slug) throw new NotFound("registration");
  return { edition, registration };
}
