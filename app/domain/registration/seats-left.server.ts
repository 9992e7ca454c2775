import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { Tx } from "~/platform/db.server";
import { shareOut } from "./placing";
import { readQueue } from "./read-queue.server";
import { readSeating } from "./read-seating.server";
import { freePlaces, type Seating } from "./seating";

/** What the queue of an edition would leave over if it had its turn now, and how many wait. */
export async function seatsLeft(client: Tx, edition: LockedEdition): Promise<{ seating: Seating; waiting: number }> {
  const { seating, inQueue, waiting } = await readSeating(client, edition);
  if (inQueue === 0 || freePlaces(seating) === 0) return { seating, waiting };
  const shared = shareOut(await readQueue(client, edition), seating, { approval: edition.approval, late: false });
  return { seating: shared.seating, waiting };
}
