import type { BlockOutcome } from "~/domain/learning/do-block.server";
import { COMPLETED_WORDS } from "~/domain/learning/learning-words";
import { paths } from "~/paths";
import { RESULT_ID } from "~/ui/learning/answer-result";
import { HERE_ID } from "~/ui/learning/story";

type Done = Exclude<BlockOutcome, { outcome: "no-answer" }>;

/** Where what was done in an e-learning leads, and what is said there. */
export function afterBlock(slug: string, done: Done): { to: string; words: string | null } {
  if (done.outcome === "not-started") return { to: paths.course(slug), words: null };
  return { to: placeAfter(slug, done), words: done.courseCompleted ? COMPLETED_WORDS : null };
}

function placeAfter(slug: string, done: Exclude<Done, { outcome: "not-started" }>): string {
  if (done.outcome === "finished") {
    const { next, courseCompleted } = done;
    return next && !courseCompleted ? paths.courseBlock(slug, next.moduleSlug, next.blockKey) : paths.course(slug);
  }
  const { moduleSlug, blockKey } = done.place;
  return `${paths.courseBlock(slug, moduleSlug, blockKey)}#${done.outcome === "answered" ? RESULT_ID : HERE_ID}`;
}
