import type { Answer } from "~/domain/learning/answer";

/** A test as it is kept, its questions in the order in which they are asked. */
export type KeptTest = {
  id: string;
  number: number;
  courseVersionId: string;
  /** How many must be right. */
  needed: number;
  /** These three are null while it is open. */
  finishedAt: Date | null;
  right: number | null;
  passed: boolean | null;
  questions: KeptQuestion[];
};

/** `correct` and `answeredAt` are null before it was answered; `answer` too, and again once it was erased. */
export type KeptQuestion = {
  position: number;
  blockKey: string;
  version: string;
  answer: Answer | null;
  correct: boolean | null;
  answeredAt: Date | null;
};

/** The first question that still asks for an answer; null when none does. */
export function firstUnanswered({ questions }: KeptTest): KeptQuestion | null {
  return questions.find(({ correct }) => correct === null) ?? null;
}
