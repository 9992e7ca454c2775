import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { endedReserves, markReservesReleased } from "~/domain/catalogue/reserves.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { eachInTurn } from "~/platform/each-in-turn.server";
import { promoteWaiting } from "./promote-waiting.server";

/** Gives what was kept for an audience, and is kept no longer, to the queue: a transaction per edition. */
export async function releaseReserves(): Promise<void> {
  const ended = await endedReserves(db, clock.now());
  await eachInTurn(ended, (editionId) =>
    inTransaction(async (tx) => {
      const edition = await lockEdition(tx, editionId);
      await markReservesReleased(tx, editionId, clock.now());
      await promoteWaiting(tx, edition);
    }),
  );
}
