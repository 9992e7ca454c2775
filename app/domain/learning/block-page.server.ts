import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { findBlock } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { blockView } from "~/domain/learning/block-view";
import { standingIn } from "~/domain/learning/completion";
import { lastAnswerTo } from "~/domain/learning/last-answer.server";
import { neighboursOf, type Place } from "~/domain/learning/place";
import { trailOf } from "~/domain/learning/trail.server";
import { db } from "~/platform/db.server";

/** One block of an e-learning with where it stands in the whole; null when this person has not started the e-learning. */
export async function blockPage(actor: Visitor, slug: string, { moduleSlug, blockKey }: Place) {
  insist(may.learn(actor));
  const { course, offeringId } = await courseToLearn(db, actor, slug);
  const placed = findBlock(course, blockKey);
  if (placed?.module.slug !== moduleSlug) throw new NotFound("block");
  const found = await trailOf(db, actor.personId, offeringId);
  if (!found) return null;
  const { module, block, position } = placed;
  return {
    course: { slug, title: course.title, help: course.help, quickExit: course.quickExit },
    module: {
      slug: module.slug,
      title: module.title,
      number: course.modules.indexOf(module) + 1,
      blocks: module.blocks.length,
      goals: position === 1 ? module.goals : [],
    },
    moduleCount: course.modules.length,
    position,
    standing: standingIn(course, found.trail),
    block: blockView(block, await lastAnswerTo(db, found.progressId, blockKey)),
    ...neighboursOf(course, blockKey),
  };
}
