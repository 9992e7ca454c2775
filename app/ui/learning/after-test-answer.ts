import type { TestAnswerOutcome } from "~/domain/learning/answer-test-question.server";
import { paths } from "~/paths";

type Done = Exclude<TestAnswerOutcome, { outcome: "no-answer" }>;

/** Where an answer in the final test leads: to the next question, after the last to all of them; to the newer answer when that one stands. */
export function afterTestAnswer(slug: string, done: Done): string {
  if (done.outcome === "newer-stands") return paths.testQuestion(slug, done.position);
  const next = done.outcome === "kept" ? done.next : null;
  return next === null ? paths.courseTest(slug) : paths.testQuestion(slug, next);
}
