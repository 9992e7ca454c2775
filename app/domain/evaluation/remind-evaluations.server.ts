import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { addressesOf, queueAskLetters } from "./ask-letters.server";
import { remindBefore } from "./evaluation-times";
import { standingAsks } from "./standing-asks.server";

/** Reminds whoever was asked a week ago and has not answered, once; whoever has no address, or turned out not to have been there, is not. */
export async function remindEvaluations(): Promise<void> {
  const now = clock.now();
  await inTransaction(async (tx) => {
    const open = { answered: false, remindedAt: null, askedAt: { lte: remindBefore(now) }, closesAt: { gt: now } };
    const standing = await standingAsks(tx, await tx.evaluationAsk.findMany({ where: open }));
    const addresses = await addressesOf(tx, standing);
    const ids = standing.flatMap(({ id, personId }) => (addresses.has(personId) ? [id] : []));
    const asks = await tx.evaluationAsk.updateManyAndReturn({
      where: { ...open, id: { in: ids } },
      data: { remindedAt: now },
    });
    if (asks.length > 0) await queueAskLetters(tx, asks, { reminder: true });
  });
}
