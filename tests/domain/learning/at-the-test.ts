import type { Visitor } from "~/domain/access/actor";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { answerTestQuestion } from "~/domain/learning/answer-test-question.server";
import { finishSection } from "~/domain/learning/finish-section.server";
import { handInTest } from "~/domain/learning/hand-in-test.server";
import { startTest } from "~/domain/learning/start-test.server";
import { db } from "~/platform/db.server";
import { aCourse, aQuestion, aSection } from "./a-course";
import { withTest } from "./a-final-test";
import { started } from "./published-course";

export const RIGHT = { antwoord: ["b"] };
export const WRONG = { antwoord: ["a"] };

/** Someone who did every block of a course with a final test: the test waits. */
export async function beforeTheTest(course = withTest(aCourse([aSection("m1-s"), aQuestion("m1-q")]))) {
  const { slug, learner } = await started(course);
  await doTheBlocks(learner, slug);
  return { slug, learner };
}

/** Finishes the one section and answers the one question. */
export async function doTheBlocks(learner: Visitor, slug: string): Promise<void> {
  await finishSection(learner, { slug, blockKey: "m1-s" });
  await answerQuestion(learner, { slug, blockKey: "m1-q", fields: WRONG });
}

/** Someone in the middle of a test. */
export async function atTheTest(course?: Parameters<typeof beforeTheTest>[0]) {
  const { slug, learner } = await beforeTheTest(course);
  await startTest(learner, { slug });
  return { slug, learner, ...(await theTest(learner)) };
}

/** The test this person began last, as the database has it. */
export async function theTest({ personId }: Visitor) {
  const { questions, ...test } = await db.testAttempt.findFirstOrThrow({
    where: { progress: { personId } },
    orderBy: { number: "desc" },
    include: { questions: { orderBy: { position: "asc" } } },
  });
  return { testId: test.id, test, questions };
}

/** Answers every question of the open test, so many right, and hands it in. */
export async function takeTest(learner: Visitor, slug: string, right: number) {
  const { testId, questions } = await theTest(learner);
  for (const { position } of questions) {
    await answerTestQuestion(learner, { slug, testId, position, fields: position <= right ? RIGHT : WRONG });
  }
  return handInTest(learner, { slug, testId });
}
