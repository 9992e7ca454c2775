import type { Course } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";
import { plainText } from "~/domain/courseware/rich-text";

const LONGEST_LINE = 100;

/** A question that was drawn, with its feedback as it reads now; one that changed or went since then as it was when it was drawn. */
export function drawnQuestion(
  { blockKey, version }: { blockKey: string; version: string },
  now: Course,
  drawnFrom: Course,
): Question | null {
  for (const { finalTest } of [now, drawnFrom]) {
    const found = finalTest?.pool.find((question) => question.key === blockKey && question.version === version);
    if (found) return found;
  }
  return null;
}

/** What a question asks, in a line; a long one is cut. */
export function questionLine({ prompt }: Pick<Question, "prompt">): string {
  const words = plainText(prompt);
  if (words.length <= LONGEST_LINE) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST_LINE))} ...`;
}
