import { interestedPeople } from "~/domain/catalogue/invited-people.server";
import { invitationCounts } from "~/domain/outbox/invited-addresses.server";
import { peopleOfEdition } from "~/domain/registration/registered-before.server";
import type { Tx } from "~/platform/db.server";

/** How many people asked to hear of new dates and are not on the list of this edition; 0 once anyone was invited to it. */
export async function waitingToHear(client: Tx, edition: { id: string; offeringId: string }): Promise<number> {
  const [written, interested, listed] = await Promise.all([
    invitationCounts(client, edition.id),
    interestedPeople(client, edition.offeringId),
    peopleOfEdition(client, edition.id),
  ]);
  if (written.sent + written.waiting + written.failed > 0) return 0;
  return [...interested.keys()].filter((personId) => !listed.has(personId)).length;
}
