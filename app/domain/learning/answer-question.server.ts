import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { findBlock, isQuestion } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { type AnswerFields, type AnswerProblem, readAnswer } from "~/domain/learning/answer";
import { grade } from "~/domain/learning/grading";
import { attemptSentBefore, keepAttempt } from "~/domain/learning/keep-attempt.server";
import type { KeptPost } from "~/domain/learning/last-attempt";
import { completeWhenDone, touchProgress } from "~/domain/learning/touch-progress.server";
import { inTransaction } from "~/platform/db.server";

type AnswerOutcome =
  | { outcome: "answered"; correct: boolean; courseCompleted: boolean }
  | { outcome: "no-answer"; problem: AnswerProblem }
  | { outcome: "not-started" };

/** Stores one more attempt at a question and grades it; the last attempt is the one that counts. The same post again changes nothing. */
export async function answerQuestion(
  actor: Visitor,
  { slug, blockKey, fields, kept }: { slug: string; blockKey: string; fields: AnswerFields; kept?: KeptPost },
): Promise<AnswerOutcome> {
  insist(may.learn(actor));
  return inTransaction(async (tx) => {
    const learning = { ...(await courseToLearn(tx, actor, slug)), personId: actor.personId };
    const question = findBlock(learning.course, blockKey)?.block;
    if (!question || !isQuestion(question)) throw new NotFound("question");
    const progressId = await touchProgress(tx, learning);
    if (progressId === null) return { outcome: "not-started" };
    const before = await attemptSentBefore(tx, progressId, kept);
    if (before) return { outcome: "answered", correct: before.correct, courseCompleted: false };
    const answer = readAnswer(question, fields);
    if (typeof answer === "string") return { outcome: "no-answer", problem: answer };
    const { correct } = grade(question, answer);
    await keepAttempt(tx, { progressId, blockKey, version: question.version, answer, correct, kept });
    return { outcome: "answered", correct, courseCompleted: await completeWhenDone(tx, learning) };
  });
}
