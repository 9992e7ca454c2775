import type { Course } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";

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
