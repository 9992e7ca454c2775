import type { Prisma } from "@db/client";
import type { Course } from "~/domain/courseware/course";
import { drawQuestions } from "~/domain/learning/test-draw";
import { neededOf } from "~/domain/learning/test-rules";
import { easeOf, rightAnswer, wrongAnswer } from "./demo-answers";
import type { Chance } from "./random";

const MINUTE_MS = 60_000;
const MOST_TRIES = 3;

export interface TestPages {
  tests: Prisma.TestAttemptCreateManyInput[];
  asked: Prisma.TestQuestionCreateManyInput[];
}

interface Learner {
  progressId: string;
  courseVersionId: string;
  course: Course;
  luck: Chance;
  from: Date;
  until: Date;
}

/** Someone's tries at the final test, written into the pages; when they passed, or null when they have not yet. */
export function takeTests(
  { progressId, courseVersionId, course, luck, from, until }: Learner,
  pages: TestPages,
): Date | null {
  const { finalTest, passPercentage } = course;
  if (!finalTest) return null;
  let startedAt = from;
  let lastKeys = new Set<string>();
  for (let number = 1; number <= MOST_TRIES; number += 1) {
    const id = luck.uuid();
    const finishedAt = new Date(startedAt.getTime() + luck.between(6, 18) * MINUTE_MS);
    if (finishedAt >= until) return null;
    const asked = drawQuestions(finalTest, lastKeys, luck.next).map((question, index) => {
      // Whoever tries again has read again.
      const wrong = luck.between(1, 100) > easeOf(question) + 10 * number ? wrongAnswer(question, luck) : null;
      return {
        testAttemptId: id,
        position: index + 1,
        blockKey: question.key,
        version: question.version,
        answer: (wrong ?? rightAnswer(question, luck)) as Prisma.InputJsonObject,
        correct: wrong === null,
        answeredAt: finishedAt,
      };
    });
    const right = asked.filter(({ correct }) => correct).length;
    const needed = neededOf(asked.length, passPercentage);
    const passed = right >= needed;
    pages.tests.push({ id, progressId, courseVersionId, number, needed, startedAt, finishedAt, right, passed });
    pages.asked.push(...asked);
    if (passed) return finishedAt;
    lastKeys = new Set(asked.map(({ blockKey }) => blockKey));
    startedAt = new Date(finishedAt.getTime() + (finalTest.pauseMinutes + luck.between(5, 300)) * MINUTE_MS);
  }
  return null;
}
