import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** Raises SEQUENCE of an edition's invitations by one: from now on they say something else. The caller holds the lock. */
export async function raiseCalendarSequence(tx: Tx, editionId: string): Promise<void> {
  await tx.edition.update({ where: { id: editionId }, data: { calendarSequence: { increment: 1 } } });
}

/** Marks an edition as one that does not go through. The caller holds the lock and tells the people. */
export async function callOffEdition(tx: Tx, editionId: string): Promise<void> {
  await tx.edition.update({
    where: { id: editionId },
    data: { state: "CANCELLED", cancelledAt: clock.now(), calendarSequence: { increment: 1 } },
  });
}
