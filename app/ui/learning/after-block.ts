import type { BlockOutcome } from "~/domain/learning/do-block.server";
import { COMPLETED_WORDS, changedWords } from "~/domain/learning/learning-words";
import { paths } from "~/paths";
import { RESULT_ID } from "~/ui/learning/answer-result";
import { HERE_ID } from "~/ui/learning/story";

type Done = Exclude<BlockOutcome, { outcome: "no-answer" }>;

interface After {
  to: string;
  said: { tone: "good" | "warn"; text: string } | null;
}

/** Where what was done in an e-learning leads, and what is said there. */
export function afterBlock(slug: string, done: Done): After {
  if (done.outcome === "not-started") return { to: paths.course(slug), said: null };
  if (done.outcome === "changed") {
    const { moduleSlug, blockKey } = done.place;
    const said = { tone: "warn", text: changedWords(done.title) } as const;
    return { to: paths.courseBlock(slug, moduleSlug, blockKey), said };
  }
  return { to: placeAfter(slug, done), said: done.courseCompleted ? { tone: "good", text: COMPLETED_WORDS } : null };
}

function placeAfter(slug: string, done: Exclude<Done, { outcome: "not-started" | "changed" }>): string {
  if (done.outcome === "finished") {
    const { next, courseCompleted } = done;
    return next && !courseCompleted ? paths.courseBlock(slug, next.moduleSlug, next.blockKey) : paths.course(slug);
  }
  const { moduleSlug, blockKey } = done.place;
  return `${paths.courseBlock(slug, moduleSlug, blockKey)}#${done.outcome === "answered" ? RESULT_ID : HERE_ID}`;
}
