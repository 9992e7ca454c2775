import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { db, type Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { forChange } from "./change-registrations.server";
import { promoteWaiting } from "./promote-waiting.server";

/** One registration under the edition it is of. */
export interface RegistrationAddress {
  editionId: string;
  registrationId: string;
}

/** Throws NotFound unless the edition is one this actor works with, NotAllowed unless they may keep its list. */
export async function insistKeepsPeople(client: Tx, actor: Visitor, editionId: string): Promise<void> {
  insist(may.keepPeople(actor, await editionStaff(client, workScope(actor), editionId)));
}

/** Locks the edition of whoever keeps its list, brings it in order and finds a registration of it. Throws NotFound. */
export async function registrationAtWork(tx: Tx, actor: Visitor, { editionId, registrationId }: RegistrationAddress) {
  await insistKeepsPeople(tx, actor, editionId);
  const edition = await lockEdition(tx, editionId);
  await promoteWaiting(tx, edition);
  return { edition, registration: await registrationOf(tx, edition.id, registrationId) };
}

/** A registration of an edition by its id. Throws NotFound. */
export async function registrationOf(tx: Tx, editionId: string, registrationId: string) {
  const where = { id: registrationId, editionId };
  const found = isId(registrationId) && (await tx.registration.findFirst({ where, select: forChange }));
  if (!found) throw new NotFound("registration");
  return found;
}

/** Throws NotFound unless this is a registration whose edition's list the actor keeps. */
export async function insistKeepsRegistration(actor: Visitor, address: RegistrationAddress): Promise<void> {
  await insistKeepsPeople(db, actor, address.editionId);
  await registrationOf(db, address.editionId, address.registrationId);
}
