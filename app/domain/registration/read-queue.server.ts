import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { Tx } from "~/platform/db.server";
import { type Changing, forChange } from "./change-registrations.server";
import type { Waiting } from "./placing";
import { reservedAudiences } from "./read-seating.server";
import { IN_QUEUE } from "./registration-state";
import { employerKey } from "./seating";

/** Someone in the queue, as the rules see them and as they are stored. */
export interface Queued extends Waiting {
  registration: Changing;
}

/** The queue of an edition, first come first; who overlaps is not known yet. */
export async function readQueue(client: Tx, edition: LockedEdition): Promise<Queued[]> {
  const rows = await client.registration.findMany({
    where: { editionId: edition.id, state: { in: [...IN_QUEUE] } },
    orderBy: { queuePosition: "asc" },
    select: forChange,
  });
  const audiences = await reservedAudiences(
    client,
    edition,
    rows.map(({ personId }) => personId),
  );
  return rows.map((registration) => ({
    id: registration.id,
    state: registration.state,
    approved: registration.approvedAt !== null,
    employer: employerKey(registration),
    audienceId: audiences.get(registration.personId) ?? null,
    overlaps: false,
    registration,
  }));
}
