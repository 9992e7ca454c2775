import type { Question } from "~/domain/courseware/course";
import { type Answer, isPlacing } from "~/domain/learning/answer";

/** Whether an answer is right as a whole, and for each thing chosen or placed whether that was right. */
type Grade = { correct: boolean; parts: Record<string, boolean> };

/** An answer is right when it is the whole answer of the author: nothing left out and nothing too much. */
export function grade(question: Question, answer: Answer): Grade {
  if (isPlacing(question)) {
    const placed = "placed" in answer ? answer.placed : {};
    const parts = question.items.map(({ key }) => [key, placed[key] === question.right[key]] as const);
    return { correct: parts.every(([, right]) => right), parts: Object.fromEntries(parts) };
  }
  const chosen = "chosen" in answer ? answer.chosen : [];
  const parts = chosen.map((key) => [key, question.right.includes(key)] as const);
  const all = question.right.every((key) => chosen.includes(key));
  return { correct: all && parts.every(([, right]) => right), parts: Object.fromEntries(parts) };
}
