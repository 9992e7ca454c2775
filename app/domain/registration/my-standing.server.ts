import { type Actor, isSignedIn } from "~/domain/access/actor";
import { linkIsOpen } from "~/domain/catalogue/edition-phase";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { seatsOf } from "~/domain/catalogue/seats.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { overlapsOf } from "./overlaps.server";
import { latestRegistration } from "./own-registration.server";
import { placeInQueue } from "./registration-queries.server";
import { canOf, type StandingFacts, standingOf } from "./standing";

export type MyStanding = Awaited<ReturnType<typeof myStanding>>;

/** Where an actor stands with an edition they can see, and what they can do; `overlaps` names what else they have a place in then. */
export async function myStanding(actor: Actor, editionId: string) {
  const now = clock.now();
  const personId = isSignedIn(actor) ? actor.personId : null;
  const [edition, mine] = await Promise.all([
    readEdition(db, editionId),
    personId ? ownFacts(editionId, personId) : null,
  ]);
  const { taken = 0, waiting = 0 } = (await seatsOf(db, [edition])).get(edition.id) ?? {};
  const standing = standingOf({ edition, taken, waiting, mine }, now);
  const overlaps = personId ? await overlapsOf(db, edition, [personId]) : new Map<string, string[]>();
  return {
    standing,
    can: canOf(standing),
    signedIn: personId !== null,
    overlaps: overlaps.get(personId ?? "") ?? [],
    onlineUrl: standing.at === "place" && linkIsOpen(edition, now) ? edition.onlineUrl : null,
    contactEmail: personId ? edition.offering.contactEmail : null,
  };
}

async function ownFacts(editionId: string, personId: string): Promise<StandingFacts["mine"]> {
  const found = await latestRegistration(db, editionId, personId);
  if (!found) return null;
  const { id, state, offeredUntil } = found;
  return { state, offeredUntil, position: state === "WAITING" ? await placeInQueue(db, id) : 0 };
}
