import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { blocksOf } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { nextToDo, standingIn } from "~/domain/learning/completion";
import { welcomeLearner } from "~/domain/learning/course-letters.server";
import { type Place, placeOf } from "~/domain/learning/place";
import { completeWhenDone, touchProgress } from "~/domain/learning/touch-progress.server";
import { orNothing, trailOf } from "~/domain/learning/trail.server";
import { recordParticipation } from "~/domain/participation/record-participation.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";

type StartOutcome = { outcome: "started" | "going-on"; next: Place | "test" } | { outcome: "completed" };

/**
 * Begins an e-learning: the person's progress and one STARTED in the ledger, once ever; again leads to where they were, or
 * completes it for whom a change of the e-learning left nothing more to do.
 */
export async function startCourse(actor: Visitor, { slug }: { slug: string }): Promise<StartOutcome> {
  insist(may.learn(actor));
  return inTransaction(async (tx) => {
    const { personId } = actor;
    const learning = { ...(await courseToLearn(tx, actor, slug)), personId };
    const { course, offeringId, versionId } = learning;
    const now = clock.now();
    const [begun] = await tx.progress.createManyAndReturn({
      data: [{ personId, offeringId, courseVersionId: versionId, startedAt: now, lastSeenAt: now }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (begun) {
      await recordParticipation(tx, { kind: "STARTED", personId, offeringId, source: "learning" });
      await welcomeLearner(tx, actor, course, begun.id);
    } else {
      await touchProgress(tx, learning);
      if (await completeWhenDone(tx, learning)) return { outcome: "completed" };
    }
    const trail = orNothing(await trailOf(tx, personId, offeringId));
    const outcome = begun ? "started" : "going-on";
    if (standingIn(course, trail).test === "ready") return { outcome, next: "test" };
    const next = nextToDo(course, trail) ?? blocksOf(course)[0];
    if (!next) throw new Error(`The course ${slug} has no blocks`);
    return { outcome, next: placeOf(next) };
  });
}
