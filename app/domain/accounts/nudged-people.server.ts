import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** Remembers that someone wants no reminders of e-learnings any more. */
export async function stopNudging(tx: Tx, personId: string): Promise<void> {
  await tx.person.updateMany({
    where: { id: personId, nudgesStoppedAt: null },
    data: { nudgesStoppedAt: clock.now() },
  });
}
