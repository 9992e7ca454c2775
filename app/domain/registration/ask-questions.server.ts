import type { Tx } from "~/platform/db.server";
import type { PlannedQuestion } from "./keep-questions.server";

/** Gives new editions, that ask nothing yet, these questions in this order: one query however many they are. */
export async function askQuestions(tx: Tx, editionIds: readonly string[], questions: readonly PlannedQuestion[]) {
  const asked = questions.map(({ id: _copied, ...question }, position) => ({ ...question, position }));
  await tx.question.createMany({
    data: editionIds.flatMap((editionId) => asked.map((question) => ({ ...question, editionId }))),
  });
}
