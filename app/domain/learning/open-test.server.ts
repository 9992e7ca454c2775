import type { Visitor } from "~/domain/access/actor";
import { type CourseToLearn, courseToLearn } from "~/domain/courseware/course-queries.server";
import type { KeptTest } from "~/domain/learning/kept-test";
import { lastTest } from "~/domain/learning/last-test.server";
import { touchProgress } from "~/domain/learning/touch-progress.server";
import type { Tx } from "~/platform/db.server";

type OpenTest = { test: KeptTest; learning: CourseToLearn & { personId: string; progressId: string } };

/**
 * The test with this id when it is the actor's own in this e-learning and open; else null. It holds the lock on their
 * progress, so that nothing is answered while it is handed in.
 */
export async function lockOpenTest(tx: Tx, actor: Visitor, slug: string, testId: string): Promise<OpenTest | null> {
  const learning = { ...(await courseToLearn(tx, actor, slug)), personId: actor.personId };
  const progressId = await touchProgress(tx, learning);
  const test = progressId && (await lastTest(tx, progressId));
  if (!test || test.id !== testId || test.finishedAt) return null;
  return { test, learning: { ...learning, progressId } };
}
