import type { Choice, Question } from "~/domain/courseware/question";
import type { Answer } from "~/domain/learning/answer";

/** `key` is what was chosen or placed; empty for a number and for own words. */
export type AnswerLine = { key: string; text: string };

/** An answer in words, a line for each thing chosen or placed; what the question no longer knows is left out. */
export function answerLines(question: Question, answer: Answer): AnswerLine[] {
  if ("items" in question) {
    const placed = "placed" in answer ? answer.placed : {};
    return question.items.flatMap(({ key, text }) => {
      const target = textOf(question.targets, placed[key]);
      return target === undefined ? [] : [{ key, text: `${text}: ${target}` }];
    });
  }
  if ("options" in question) {
    const chosen = "chosen" in answer ? answer.chosen : [];
    return question.options.flatMap(({ key, text }) => (chosen.includes(key) ? [{ key, text }] : []));
  }
  if (question.type === "number") {
    return "number" in answer ? [{ key: "", text: `${decimal(answer.number)} ${question.unit}`.trim() }] : [];
  }
  return "text" in answer ? [{ key: "", text: answer.text }] : [];
}

function textOf(choices: Choice[], key: string | undefined): string | undefined {
  return choices.find((choice) => choice.key === key)?.text;
}

function decimal(number: number): string {
  return String(number).replace(".", ",");
}
