import { isDeepStrictEqual } from "node:util";
import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { courseOfVersion } from "~/domain/courseware/course-queries.server";
import { type AnswerFields, type AnswerProblem, readAnswer } from "~/domain/learning/answer";
import { drawnQuestion } from "~/domain/learning/drawn-question";
import { grade } from "~/domain/learning/grading";
import { type KeptAnswer, momentOfNewer } from "~/domain/learning/newer-answer";
import { lockOpenTest } from "~/domain/learning/open-test.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";

export interface TestAnswer {
  slug: string;
  /** The test whose page was answered: another one may be open by now. */
  testId: string;
  position: number;
  fields: AnswerFields;
  /** Only of an answer that a device kept until it could be sent. */
  kept?: KeptAnswer;
}

export type TestAnswerOutcome =
  | { outcome: "kept"; next: number | null }
  | { outcome: "newer-stands"; position: number }
  | { outcome: "no-answer"; problem: AnswerProblem }
  | { outcome: "closed" };

/** Keeps the answer to one question of an open test, in the place of one that was given earlier, never of one given later; how it was is told after handing in. */
export async function answerTestQuestion(
  actor: Visitor,
  { slug, testId, position, fields, kept }: TestAnswer,
): Promise<TestAnswerOutcome> {
  insist(may.learn(actor));
  return inTransaction(async (tx) => {
    const found = await lockOpenTest(tx, actor, slug, testId);
    if (!found) return { outcome: "closed" };
    const { questions, courseVersionId } = found.test;
    const asked = questions.find((each) => each.position === position);
    const drawnFrom = await courseOfVersion(tx, courseVersionId);
    const question = asked && drawnQuestion(asked, found.learning.course, drawnFrom);
    if (!asked || !question) throw new NotFound("question");
    const answer = readAnswer(question, fields);
    if (typeof answer === "string") return { outcome: "no-answer", problem: answer };
    const answeredAt = momentOfNewer(asked.answeredAt, kept, clock.now());
    // What stands and says the same was sent before.
    if (!answeredAt && !isDeepStrictEqual(answer, asked.answer)) return { outcome: "newer-stands", position };
    if (answeredAt) {
      await tx.testQuestion.update({
        where: { testAttemptId_position: { testAttemptId: testId, position } },
        data: { answer, correct: grade(question, answer).correct, answeredAt },
      });
    }
    return { outcome: "kept", next: questions.some((each) => each.position === position + 1) ? position + 1 : null };
  });
}
