import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { findBlock, isStory, type PlacedBlock } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import type { AnswerFields, AnswerProblem } from "~/domain/learning/answer";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { atWorkIn } from "~/domain/learning/at-work.server";
import { finishSection } from "~/domain/learning/finish-section.server";
import type { KeptPost } from "~/domain/learning/last-attempt";
import { type Place, placeOf } from "~/domain/learning/place";
import { readStep } from "~/domain/learning/story-step";
import { walkStory } from "~/domain/learning/walk-story.server";
import { db } from "~/platform/db.server";

export interface BlockPost {
  slug: string;
  blockKey: string;
  fields: AnswerFields;
  kept?: KeptPost;
}

/** What became of a post: what was done at which place, or why nothing was. */
export type BlockOutcome =
  | { outcome: "finished"; next: Place | null; courseCompleted: boolean }
  | { outcome: "answered" | "walked"; place: Place; courseCompleted: boolean }
  | { outcome: "changed"; place: Place; title: string }
  | { outcome: "no-answer"; problem: AnswerProblem }
  | { outcome: "not-started" };

/** Does what a block asks with what its form sent: a section is finished, a question answered, a story walked on. */
export async function doBlock(actor: Visitor, { slug, blockKey, fields, kept }: BlockPost): Promise<BlockOutcome> {
  insist(may.learn(actor));
  const placed = await blockToDo(actor, slug, blockKey);
  const { block } = placed;
  const place = placeOf(placed);
  if (block.type === "section") return finishSection(actor, { slug, blockKey });
  if (isStory(block)) {
    const step = readStep(fields);
    if (step === null) return { outcome: "walked", place, courseCompleted: false };
    const walked = await walkStory(actor, { slug, blockKey, step, kept });
    return walked.outcome === "walked" ? { ...walked, place } : walked;
  }
  const answered = await answerQuestion(actor, { slug, blockKey, fields, kept });
  if (answered.outcome === "changed") return { ...answered, place, title: block.title };
  return answered.outcome === "answered" ? { ...answered, place } : answered;
}

async function blockToDo(actor: Visitor, slug: string, blockKey: string): Promise<PlacedBlock> {
  const known = await atWorkIn(actor, slug);
  const placed = known && findBlock(known.course, blockKey);
  if (placed) return placed;
  const { course } = await courseToLearn(db, actor, slug);
  const found = findBlock(course, blockKey);
  if (!found) throw new NotFound("block");
  return found;
}
