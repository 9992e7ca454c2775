import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { firstUnanswered } from "~/domain/learning/kept-test";
import { lockOpenTest } from "~/domain/learning/open-test.server";
import { completeWhenDone } from "~/domain/learning/touch-progress.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";

type HandInOutcome =
  | { outcome: "handed-in"; passed: boolean; courseCompleted: boolean }
  | { outcome: "unanswered"; position: number; left: number }
  | { outcome: "closed" };

/** Ends an open test in which every question was answered, counts what was right and, when that is enough, completes the e-learning. */
export async function handInTest(
  actor: Visitor,
  { slug, testId }: { slug: string; testId: string },
): Promise<HandInOutcome> {
  insist(may.learn(actor));
  return inTransaction(async (tx) => {
    const found = await lockOpenTest(tx, actor, slug, testId);
    if (!found) return { outcome: "closed" };
    const { test, learning } = found;
    const unanswered = firstUnanswered(test);
    if (unanswered) {
      const left = test.questions.filter(({ correct }) => correct === null).length;
      return { outcome: "unanswered", position: unanswered.position, left };
    }
    const finishedAt = clock.now();
    const right = test.questions.filter(({ correct }) => correct).length;
    const passed = right >= test.needed;
    await tx.testAttempt.update({ where: { id: testId }, data: { finishedAt, right, passed } });
    if (passed) {
      const { progressId: id } = learning;
      await tx.progress.updateMany({ where: { id, testPassedAt: null }, data: { testPassedAt: finishedAt } });
    }
    return { outcome: "handed-in", passed, courseCompleted: passed && (await completeWhenDone(tx, learning)) };
  });
}
