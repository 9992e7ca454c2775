import type { Answer } from "~/domain/learning/answer";
import type { KeptTest } from "~/domain/learning/kept-test";
import type { Tx } from "~/platform/db.server";

/** The test someone began last; null when they never did. */
export async function lastTest(client: Tx, progressId: string): Promise<KeptTest | null> {
  const test = await client.testAttempt.findFirst({
    where: { progressId },
    orderBy: { number: "desc" },
    include: { questions: { orderBy: { position: "asc" } } },
  });
  if (!test) return null;
  // Written by answerTestQuestion alone, out of what readAnswer made.
  return { ...test, questions: test.questions.map((each) => ({ ...each, answer: each.answer as Answer | null })) };
}
