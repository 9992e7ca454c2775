import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** Raises SEQUENCE of an edition's invitations by one: from now on they say something else. The caller holds the lock. */
export async function raiseCalendarSequence(tx: Tx, editionId: string): Promise<void> {
  await tx.edition.update({
    where: { id: editionId },
    data: { calendarSequence: { increment: 1 }, calendarChangedAt: clock.now() },
  });
}

/** Tells calendars that the editions of an offering read differently, though nothing of when and where changed. */
export async function stampCalendars(tx: Tx, offeringId: string): Promise<void> {
  await tx.edition.updateMany({ where: { offeringId }, data: { calendarChangedAt: clock.now() } });
}

/** Marks an edition as one that does not go through. The caller holds the lock and tells the people. */
export async function callOffEdition(tx: Tx, editionId: string): Promise<void> {
  const cancelledAt = clock.now();
  await tx.edition.update({
    where: { id: editionId },
    data: { state: "CANCELLED", cancelledAt, calendarChangedAt: cancelledAt, calendarSequence: { increment: 1 } },
  });
}
