import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { type Block, type Course, findBlock, type Module } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { type BlockView, blockView, isExplained } from "~/domain/learning/block-view";
import { isDone, standingIn, type Trail } from "~/domain/learning/completion";
import { courseFrame } from "~/domain/learning/course-frame.server";
import { lastAttemptAt } from "~/domain/learning/last-attempt.server";
import { neighboursOf, type Place } from "~/domain/learning/place";
import { factLines, namedIn } from "~/domain/learning/shelf";
import { trailOf } from "~/domain/learning/trail.server";
import { db } from "~/platform/db.server";

/** One block of an e-learning with where it stands in the whole; null when this person has not started the e-learning. */
export async function blockPage(actor: Visitor, slug: string, { moduleSlug, blockKey }: Place) {
  insist(may.learn(actor));
  const learning = await courseToLearn(db, actor, slug);
  const { course, offeringId } = learning;
  const placed = findBlock(course, blockKey);
  if (placed?.module.slug !== moduleSlug) throw new NotFound("block");
  const found = await trailOf(db, actor.personId, offeringId);
  if (!found) return null;
  const { module, block, position } = placed;
  const tried = block.type === "section" ? undefined : await lastAttemptAt(db, found.progressId, blockKey);
  const view = blockView(block, tried);
  return {
    ...(await courseFrame(db, actor, learning, view)),
    progressId: found.progressId,
    module: moduleView(course, module, found.trail),
    moduleCount: course.modules.length,
    position,
    standing: standingIn(course, found.trail),
    block: view,
    sources: sourcesOf(course, block, view),
    ...neighboursOf(course, blockKey),
  };
}

function moduleView(course: Course, module: Module, trail: Trail) {
  const steps = module.blocks.map((block) => ({ key: block.key, title: block.title, done: isDone(block, trail) }));
  const { slug, title, goals } = module;
  return { slug, title, goals, number: course.modules.indexOf(module) + 1, steps };
}

/** The facts a block rests on, with those its text names; none while they would give its answer away. */
function sourcesOf(course: Course, block: Block, view: BlockView) {
  return isExplained(view) ? factLines(course, [...block.facts, ...namedIn(view, "source")]) : [];
}
