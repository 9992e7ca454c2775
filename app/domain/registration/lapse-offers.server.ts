import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { eachInTurn } from "~/platform/each-in-turn.server";
import { promoteWaiting } from "./promote-waiting.server";

/** Ends offered places that nobody answered in time and passes them on: a transaction per edition, so that one cannot hold up another. */
export async function lapseOffers(): Promise<void> {
  const now = clock.now();
  const overdue = await db.registration.findMany({
    where: { state: "OFFERED", OR: [{ offeredUntil: { lte: now } }, { edition: { startsAt: { lte: now } } }] },
    distinct: ["editionId"],
    select: { editionId: true },
  });
  await eachInTurn(overdue, ({ editionId }) =>
    inTransaction(async (tx) => promoteWaiting(tx, await lockEdition(tx, editionId))),
  );
}
