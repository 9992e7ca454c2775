import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { findBlock, isStory } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { walkOf } from "~/domain/learning/block-view";
import { attemptSentBefore, keepAttempt } from "~/domain/learning/keep-attempt.server";
import type { KeptPost } from "~/domain/learning/last-attempt";
import { lastAttemptAt } from "~/domain/learning/last-attempt.server";
import { isAtEnd, type StoryStep, walkOn } from "~/domain/learning/story-walk";
import { completeWhenDone, touchProgress } from "~/domain/learning/touch-progress.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";

interface Sent {
  slug: string;
  blockKey: string;
  step: StoryStep;
  kept?: KeptPost;
}

type WalkOutcome = { outcome: "walked"; courseCompleted: boolean } | { outcome: "not-started" };

/**
 * Makes one choice in a story, or begins it again; at an end it is done. A choice in a scene where one no longer is (sent
 * twice, or from another window) changes nothing.
 */
export async function walkStory(actor: Visitor, { slug, blockKey, step, kept }: Sent): Promise<WalkOutcome> {
  insist(may.learn(actor));
  return inTransaction(async (tx) => {
    const learning = { ...(await courseToLearn(tx, actor, slug)), personId: actor.personId };
    const story = findBlock(learning.course, blockKey)?.block;
    if (!story || !isStory(story)) throw new NotFound("story");
    const progressId = await touchProgress(tx, learning);
    if (progressId === null) return { outcome: "not-started" };
    const unchanged = { outcome: "walked", courseCompleted: false } as const;
    if (await attemptSentBefore(tx, progressId, kept)) return unchanged;
    const walked = walkOn(story, walkOf(await lastAttemptAt(tx, progressId, blockKey)), step);
    if (!walked) return unchanged;
    const ended = isAtEnd(story, walked);
    // Each step builds on the one before, so it is of now, however long it was under way.
    const sent = kept && { ...kept, secondsAgo: 0 };
    await keepAttempt(tx, { progressId, blockKey, version: null, answer: { walked }, correct: ended, kept: sent });
    if (!ended) return unchanged;
    await tx.seenBlock.createMany({ data: [{ progressId, blockKey, seenAt: clock.now() }], skipDuplicates: true });
    return { outcome: "walked", courseCompleted: await completeWhenDone(tx, learning) };
  });
}
