import { Prisma } from "@db/client";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

const KEPT_DAYS = 30;
const AWAY_DAYS = 365;
const DAY_MS = 86_400_000;

/**
 * Erases what people answered in an e-learning, to its questions and in its tests, thirty days after they completed it, or
 * a year after they were last seen in it; an answer given later, thirty days after that. Whether it was right, and the
 * score, stay.
 */
export async function eraseAnswers(): Promise<void> {
  const before = daysAgo(KEPT_DAYS);
  const over = Prisma.sql`(progress.completed_at < ${before} OR progress.last_seen_at < ${daysAgo(AWAY_DAYS)})`;
  await db.$transaction([
    db.$executeRaw(Prisma.sql`
      UPDATE attempt SET answer = NULL FROM progress
      WHERE progress.id = attempt.progress_id AND ${over}
        AND attempt.answer IS NOT NULL AND attempt.at < ${before}`),
    db.$executeRaw(Prisma.sql`
      UPDATE test_question SET answer = NULL FROM test_attempt JOIN progress ON progress.id = test_attempt.progress_id
      WHERE test_attempt.id = test_question.test_attempt_id AND ${over}
        AND coalesce(test_attempt.finished_at, test_attempt.started_at) < ${before} AND test_question.answer IS NOT NULL`),
  ]);
}

function daysAgo(days: number): Date {
  return new Date(clock.now().getTime() - days * DAY_MS);
}
