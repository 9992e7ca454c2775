import type { Answer } from "~/domain/learning/answer";
import type { Tx } from "~/platform/db.server";

/** A test as it is kept, its questions in the order in which they are asked. */
export type KeptTest = {
  id: string;
  number: number;
  courseVersionId: string;
  needed: number;
  finishedAt: Date | null;
  right: number | null;
  passed: boolean | null;
  questions: KeptQuestion[];
};

/** `answer` is null before it was answered, and again once it was erased. */
export type KeptQuestion = {
  position: number;
  blockKey: string;
  version: string;
  answer: Answer | null;
  correct: boolean | null;
};

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

/** The first question that still asks for an answer; null when none does. */
export function firstUnanswered({ questions }: KeptTest): KeptQuestion | null {
  return questions.find(({ correct }) => correct === null) ?? null;
}
