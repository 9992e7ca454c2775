import type { Question } from "~/domain/courseware/question";
import { type Answer, isChoice, isPlacing } from "~/domain/learning/answer";

/** Whether an answer is right as a whole, and for each thing chosen or placed whether that was right. */
type Grade = { correct: boolean; parts: Record<string, boolean> };

/** An answer is right when it is the whole answer of the author: nothing left out and nothing too much. Own words are always taken. */
export function grade(question: Question, answer: Answer): Grade {
  if (isPlacing(question)) {
    const placed = "placed" in answer ? answer.placed : {};
    const parts = question.items.map(({ key }) => [key, placed[key] === question.right[key]] as const);
    return { correct: parts.every(([, right]) => right), parts: Object.fromEntries(parts) };
  }
  if (isChoice(question)) {
    const chosen = "chosen" in answer ? answer.chosen : [];
    const parts = chosen.map((key) => [key, question.right.includes(key)] as const);
    const all = question.right.every((key) => chosen.includes(key));
    return { correct: all && parts.every(([, right]) => right), parts: Object.fromEntries(parts) };
  }
  if (question.type === "open") return { correct: "text" in answer, parts: {} };
  return { correct: "number" in answer && isNear(answer.number, question.right, question.tolerance), parts: {} };
}

// Decimals do not add up exactly in binary: 0.3 is within 0.1 of 0.2.
function isNear(number: number, right: number, tolerance: number): boolean {
  return Math.abs(number - right) <= tolerance + 1e-9;
}
