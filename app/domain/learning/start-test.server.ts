import { randomInt } from "node:crypto";
import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import type { FinalTest } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { standingIn } from "~/domain/learning/completion";
import { firstUnanswered, type KeptTest } from "~/domain/learning/kept-test";
import { lastTest } from "~/domain/learning/last-test.server";
import { drawQuestions, type Random, seededRandom } from "~/domain/learning/test-draw";
import { neededOf, pausedUntil } from "~/domain/learning/test-rules";
import { touchProgress } from "~/domain/learning/touch-progress.server";
import { orNothing, trailOf } from "~/domain/learning/trail.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";

const SEEDS = 2 ** 32;

type StartTestOutcome =
  | { outcome: "started" | "going-on"; position: number }
  | { outcome: "not-started" | "blocks-left" | "passed" }
  | { outcome: "paused"; until: Date };

/**
 * Draws the questions of a new final test, once every block is done and the pause after the last one is over; while one is
 * open it leads back to that one. Throws NotFound when the e-learning has no final test.
 */
export async function startTest(
  actor: Visitor,
  { slug }: { slug: string },
  random: Random = seededRandom(randomInt(SEEDS)),
): Promise<StartTestOutcome> {
  insist(may.learn(actor));
  return inTransaction(async (tx) => {
    const learning = { ...(await courseToLearn(tx, actor, slug)), personId: actor.personId };
    const { finalTest, passPercentage } = learning.course;
    if (!finalTest) throw new NotFound("final test");
    const progressId = await touchProgress(tx, learning);
    if (progressId === null) return { outcome: "not-started" };
    const last = await lastTest(tx, progressId);
    if (last && !last.finishedAt) return { outcome: "going-on", position: firstUnanswered(last)?.position ?? 1 };
    const { test } = standingIn(learning.course, orNothing(await trailOf(tx, actor.personId, learning.offeringId)));
    if (test !== "ready") return { outcome: test === "passed" ? "passed" : "blocks-left" };
    const until = pausedUntil(last?.finishedAt ?? null, finalTest.pauseMinutes, clock.now());
    if (until) return { outcome: "paused", until };
    await draw(tx, { progressId, courseVersionId: learning.versionId, finalTest, passPercentage, last, random });
    return { outcome: "started", position: 1 };
  });
}

interface Draw {
  progressId: string;
  courseVersionId: string;
  finalTest: FinalTest;
  passPercentage: number;
  last: KeptTest | null;
  random: Random;
}

async function draw(tx: Tx, { progressId, courseVersionId, finalTest, passPercentage, last, random }: Draw) {
  const lastKeys = new Set(last?.questions.map(({ blockKey }) => blockKey));
  const drawn = drawQuestions(finalTest, lastKeys, random);
  await tx.testAttempt.create({
    data: {
      progressId,
      courseVersionId,
      number: (last?.number ?? 0) + 1,
      needed: neededOf(drawn.length, passPercentage),
      startedAt: clock.now(),
      questions: {
        createMany: {
          data: drawn.map(({ key, version }, index) => ({ position: index + 1, blockKey: key, version })),
        },
      },
    },
  });
}
