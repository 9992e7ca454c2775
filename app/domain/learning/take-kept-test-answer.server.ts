import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import {
  answerTestQuestion,
  type TestAnswer,
  type TestAnswerOutcome,
} from "~/domain/learning/answer-test-question.server";
import { isOwnProgress } from "~/domain/learning/whose-progress.server";

/** Keeps an answer of the final test that a browser held until there was a connection: it says to which test it belongs and which answer its page showed, so that sent again, or after a newer one, it changes nothing. */
export async function takeKeptTestAnswer(
  actor: Visitor,
  progressId: string,
  answer: Required<TestAnswer>,
): Promise<TestAnswerOutcome | { outcome: "someone-elses" }> {
  insist(may.learn(actor));
  if (!(await isOwnProgress(actor, answer.slug, progressId))) return { outcome: "someone-elses" };
  return answerTestQuestion(actor, answer);
}
