import { randomUUID } from "node:crypto";
import type { Visitor } from "~/domain/access/actor";
import { EVALUATION, evaluationSubject } from "~/domain/outbox/evaluation-subject";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import type { EvaluationAnswers } from "./answer-evaluation.form";
import type { OwnAnswer } from "./evaluation-questions";
import { ownAsk } from "./evaluation-to-answer.server";
import type { AnswerEnd } from "./evaluation-words";
import { ownQuestions } from "./own-questions.server";

/**
 * Stores what someone thought, once, in a row that knows neither them nor the day; that they answered stands elsewhere.
 * Throws NotFound for another's ask, and for who turned out not to have taken part.
 */
export async function answerEvaluation(actor: Visitor, askId: string, answers: EvaluationAnswers): Promise<AnswerEnd> {
  return inTransaction(async (tx) => {
    const { offeringId, editionId } = await ownAsk(tx, actor, askId);
    const own = ownAnswers(await ownQuestions(tx, { offeringId, editionId }), answers);
    if (own === null) return { outcome: "questions-changed" };
    const { count } = await tx.evaluationAsk.updateMany({
      where: { id: askId, answered: false, closesAt: { gt: clock.now() } },
      data: { answered: true },
    });
    if (count === 0) {
      const { answered } = await tx.evaluationAsk.findUniqueOrThrow({ where: { id: askId } });
      return { outcome: answered ? "answered-before" : "closed" };
    }
    const { bruikbaar: useful, duidelijk: clear, niveau: level, meenemen: takeaway, beter: better } = answers;
    const words = { useful, clear, level, takeaway, better, own };
    await tx.reply.create({ data: { id: randomUUID(), offeringId, editionId, ...words } });
    const subject = evaluationSubject({ personId: actor.personId, offeringId, editionId });
    await withdrawLetters(tx, { kind: EVALUATION, ids: [subject] });
    return { outcome: "answered" };
  });
}

/** The answers under the questions as they are now; null when the page showed others. */
function ownAnswers(questions: string[], answers: EvaluationAnswers): OwnAnswer[] | null {
  const shown = [answers.vraag1, answers.vraag2].filter((question) => question !== "");
  if (shown.length !== questions.length || shown.some((question, index) => question !== questions[index])) return null;
  return questions.map((question, index) => ({ question, answer: index === 0 ? answers.eigen1 : answers.eigen2 }));
}
