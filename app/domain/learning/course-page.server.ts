import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import type { Course, Module } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { isDone, nextToDo, standingIn, type Trail } from "~/domain/learning/completion";
import { courseFrame } from "~/domain/learning/course-frame.server";
import { placeOf } from "~/domain/learning/place";
import { orNothing, trailOf } from "~/domain/learning/trail.server";
import { dayOf } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";

/** What the page of an e-learning shows: what it is, and how far this person is in it. */
export async function coursePage(actor: Visitor, slug: string) {
  insist(may.learn(actor));
  const learning = await courseToLearn(db, actor, slug);
  const { course, offeringId } = learning;
  const found = await trailOf(db, actor.personId, offeringId);
  const trail = orNothing(found);
  const next = nextToDo(course, trail);
  return {
    frame: await courseFrame(db, actor, learning),
    ...introductionOf(course),
    passPercentage: course.passPercentage,
    started: found !== null,
    completedOn: found?.completedAt ? dayOf(found.completedAt) : null,
    standing: standingIn(course, trail),
    next: next && placeOf(next),
    modules: course.modules.map((module) => moduleLine(module, trail)),
  };
}

function introductionOf(course: Course) {
  const { slug, title, summary, description, studyLoadMinutes, contentWarning, checked } = course;
  const goals = course.goals.map(({ text }) => text);
  return { slug, title, summary, description, goals, studyLoadMinutes, contentWarning, checked };
}

function moduleLine(module: Module, trail: Trail) {
  const { key, slug, title, minutes, blocks } = module;
  const done = blocks.filter((block) => isDone(block, trail)).length;
  const firstBlock = (blocks.find((block) => !isDone(block, trail)) ?? blocks[0])?.key ?? "";
  return { key, slug, title, minutes, done, blocks: blocks.length, firstBlock };
}
