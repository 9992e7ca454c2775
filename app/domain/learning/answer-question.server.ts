import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { type Course, findBlock, isQuestion } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { type AnswerFields, type AnswerProblem, isOfEarlier, readAnswer } from "~/domain/learning/answer";
import { atWorkIn, stepOn } from "~/domain/learning/at-work.server";
import { grade } from "~/domain/learning/grading";
import { attemptFromWork, attemptSentBefore, keepAttempt } from "~/domain/learning/keep-attempt.server";
import type { KeptPost } from "~/domain/learning/last-attempt";
import { completeWhenDone, touchProgress } from "~/domain/learning/touch-progress.server";
import { inTransaction } from "~/platform/db.server";

type AnswerOutcome =
  | { outcome: "answered"; correct: boolean; courseCompleted: boolean }
  | { outcome: "no-answer"; problem: AnswerProblem }
  | { outcome: "changed" }
  | { outcome: "not-started" };

type SentAnswer = { slug: string; blockKey: string; fields: AnswerFields; kept?: KeptPost };

/** Stores one more attempt at a question and grades it; the last attempt is the one that counts. The same post again changes nothing, nor does one from a page that showed another version of the question. */
export async function answerQuestion(actor: Visitor, sent: SentAnswer): Promise<AnswerOutcome> {
  insist(may.learn(actor));
  return (await answerOnTheWay(actor, sent)) ?? answerUnderLock(actor, sent);
}

/** Most answers: they are a row and nothing else. Null for all others, and for what is no answer to the question as it is remembered. */
async function answerOnTheWay(
  actor: Visitor,
  { slug, blockKey, fields, kept }: SentAnswer,
): Promise<AnswerOutcome | null> {
  const atWork = await atWorkIn(actor, slug);
  if (!atWork) return null;
  const sent = graded(atWork.course, blockKey, fields);
  if (!sent || sent.ofEarlier || typeof sent.answer === "string") return null;
  const { version, answer, correct } = sent;
  const attempt = { blockKey, version, answer, correct, kept };
  return (await stepOn(atWork, attemptFromWork(attempt)))
    ? { outcome: "answered", correct, courseCompleted: false }
    : null;
}

async function answerUnderLock(actor: Visitor, { slug, blockKey, fields, kept }: SentAnswer): Promise<AnswerOutcome> {
  return inTransaction(async (tx) => {
    const learning = { ...(await courseToLearn(tx, actor, slug)), personId: actor.personId };
    const sent = graded(learning.course, blockKey, fields);
    if (!sent) throw new NotFound("question");
    const { version, answer, correct, ofEarlier } = sent;
    const progressId = await touchProgress(tx, learning);
    if (progressId === null) return { outcome: "not-started" };
    const before = await attemptSentBefore(tx, progressId, kept);
    if (before) return { outcome: "answered", correct: before.correct, courseCompleted: false };
    if (ofEarlier) return { outcome: "changed" };
    if (typeof answer === "string") return { outcome: "no-answer", problem: answer };
    await keepAttempt(tx, { progressId, blockKey, version, answer, correct, kept });
    return { outcome: "answered", correct, courseCompleted: await completeWhenDone(tx, learning) };
  });
}

/** What was sent as an answer to a question of the course, and whether it is right; null when there is no such question. */
function graded(course: Course, blockKey: string, fields: AnswerFields) {
  const question = findBlock(course, blockKey)?.block;
  if (!question || !isQuestion(question)) return null;
  const answer = readAnswer(question, fields);
  const correct = typeof answer !== "string" && grade(question, answer).correct;
  return { version: question.version, answer, correct, ofEarlier: isOfEarlier(question, fields) };
}
