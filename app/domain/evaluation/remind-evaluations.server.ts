import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { queueAskLetters } from "./ask-letters.server";
import { remindBefore } from "./evaluation-times";
import { standingAsks } from "./standing-asks.server";

/** Reminds whoever was asked a week ago and has not answered, once. */
export async function remindEvaluations(): Promise<void> {
  const now = clock.now();
  await inTransaction(async (tx) => {
    const asks = await tx.evaluationAsk.updateManyAndReturn({
      where: { answered: false, remindedAt: null, askedAt: { lte: remindBefore(now) }, closesAt: { gt: now } },
      data: { remindedAt: now },
    });
    if (asks.length > 0) await queueAskLetters(tx, await standingAsks(tx, asks), { reminder: true });
  });
}
