import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { findBlock } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { neighboursOf, type Place } from "~/domain/learning/place";
import { completeWhenDone, touchProgress } from "~/domain/learning/touch-progress.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";

type FinishOutcome = { outcome: "finished"; next: Place | null; courseCompleted: boolean } | { outcome: "not-started" };

/** Marks a section as seen, because the reader pressed "Verder", and says what comes next. Again changes nothing. */
export async function finishSection(
  actor: Visitor,
  { slug, blockKey }: { slug: string; blockKey: string },
): Promise<FinishOutcome> {
  insist(may.learn(actor));
  return inTransaction(async (tx) => {
    const learning = { ...(await courseToLearn(tx, actor, slug)), personId: actor.personId };
    if (findBlock(learning.course, blockKey)?.block.type !== "section") throw new NotFound("section");
    const progressId = await touchProgress(tx, learning);
    if (progressId === null) return { outcome: "not-started" };
    await tx.seenBlock.createMany({ data: [{ progressId, blockKey, seenAt: clock.now() }], skipDuplicates: true });
    const { next } = neighboursOf(learning.course, blockKey);
    return { outcome: "finished", next, courseCompleted: await completeWhenDone(tx, learning) };
  });
}
