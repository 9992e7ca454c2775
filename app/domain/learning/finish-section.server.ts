import { Prisma } from "@db/client";
import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { type Course, findBlock } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { atWorkIn, stepOn } from "~/domain/learning/at-work.server";
import { neighboursOf, type Place } from "~/domain/learning/place";
import { completeWhenDone, touchProgress } from "~/domain/learning/touch-progress.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";

type FinishOutcome = { outcome: "finished"; next: Place | null; courseCompleted: boolean } | { outcome: "not-started" };

type SeenSection = { slug: string; blockKey: string };

/** Marks a section as seen, because the reader pressed "Verder", and says what comes next. Again changes nothing. */
export async function finishSection(actor: Visitor, seen: SeenSection): Promise<FinishOutcome> {
  insist(may.learn(actor));
  return (await finishOnTheWay(actor, seen)) ?? finishUnderLock(actor, seen);
}

/** Most sections: they are a row and nothing else. */
async function finishOnTheWay(actor: Visitor, { slug, blockKey }: SeenSection): Promise<FinishOutcome | null> {
  const atWork = await atWorkIn(actor, slug);
  if (!atWork || !isSection(atWork.course, blockKey)) return null;
  const stored = await stepOn(
    atWork,
    Prisma.sql`
      INSERT INTO seen_block (progress_id, block_key, seen_at) SELECT id, ${blockKey}, ${clock.now()} FROM at_work
      ON CONFLICT DO NOTHING`,
  );
  if (!stored) return null;
  return { outcome: "finished", next: neighboursOf(atWork.course, blockKey).next, courseCompleted: false };
}

async function finishUnderLock(actor: Visitor, { slug, blockKey }: SeenSection): Promise<FinishOutcome> {
  return inTransaction(async (tx) => {
    const learning = { ...(await courseToLearn(tx, actor, slug)), personId: actor.personId };
    if (!isSection(learning.course, blockKey)) throw new NotFound("section");
    const progressId = await touchProgress(tx, learning);
    if (progressId === null) return { outcome: "not-started" };
    await tx.seenBlock.createMany({ data: [{ progressId, blockKey, seenAt: clock.now() }], skipDuplicates: true });
    const { next } = neighboursOf(learning.course, blockKey);
    return { outcome: "finished", next, courseCompleted: await completeWhenDone(tx, learning) };
  });
}

function isSection(course: Course, blockKey: string): boolean {
  return findBlock(course, blockKey)?.block.type === "section";
}
