import type { RecordedActor } from "~/domain/audit/write-audit.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { Tx } from "~/platform/db.server";
import { type Changing, changeRegistrations } from "./change-registrations.server";
import { comersOf } from "./comers.server";
import { latestRegistration } from "./own-registration.server";
import { placePerson } from "./place-person.server";
import { promoteWaiting } from "./promote-waiting.server";
import { readSeating } from "./read-seating.server";
import { isLiving } from "./registration-state";
import { type NoPlace, noPlaceFor } from "./seating";

/** How asking for a place at the door ended; `placed` has one, from now on or already. */
type AtTheDoor =
  | { outcome: "placed"; registrationId: string; already: boolean }
  | { outcome: "no-place"; because: NoPlace }
  | { outcome: "requested" };

/**
 * Gives someone who stands at the door a place in a locked edition, if there is one for them: the queue has its turn first,
 * and capacity, quota and reserves bind them too. After the start nothing is promoted, so then whoever is there may have
 * what is free, from the waiting list or not. A request that waits for a yes is decided on elsewhere.
 */
export async function placeAtDoor(
  tx: Tx,
  edition: LockedEdition,
  who: RecordedActor,
  personId: string,
): Promise<AtTheDoor> {
  const left = await promoteWaiting(tx, edition);
  const latest = await latestRegistration(tx, edition.id, personId);
  const living = latest && isLiving(latest.state) ? latest : null;
  if (living?.state === "CONFIRMED") return { outcome: "placed", registrationId: living.id, already: true };
  if (living?.state === "REQUESTED") return { outcome: "requested" };
  if (living?.state === "OFFERED") return confirm(tx, edition, who, living);
  const { seating } = await readSeating(tx, edition);
  const comer = (await comersOf(tx, edition, [personId])).get(personId);
  if (!comer) throw new Error("someone at the door is no person");
  const because = noPlaceFor(comer, seating);
  if (because) return { outcome: "no-place", because };
  if (living) return confirm(tx, edition, who, living);
  const newcomer = { personId, source: "door", reason: "walked-in", approved: true, comer } as const;
  const { id } = await placePerson(tx, edition, { ...left, seating }, { who, ...newcomer });
  return { outcome: "placed", registrationId: id, already: false };
}

async function confirm(tx: Tx, edition: LockedEdition, who: RecordedActor, registration: Changing): Promise<AtTheDoor> {
  await changeRegistrations(tx, edition, who, [{ registration, to: "CONFIRMED", reason: "walked-in" }]);
  return { outcome: "placed", registrationId: registration.id, already: false };
}
