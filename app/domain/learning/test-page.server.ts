import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { courseOfVersion, courseToLearn } from "~/domain/courseware/course-queries.server";
import type { Question } from "~/domain/courseware/question";
import { standingIn } from "~/domain/learning/completion";
import { courseFrame } from "~/domain/learning/course-frame.server";
import { drawnQuestion, questionLine } from "~/domain/learning/drawn-question";
import type { KeptQuestion, KeptTest } from "~/domain/learning/kept-test";
import { lastTest } from "~/domain/learning/last-test.server";
import { testResult } from "~/domain/learning/test-result";
import { neededOf, pausedUntil } from "~/domain/learning/test-rules";
import { trailOf } from "~/domain/learning/trail.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

/** The final test as its page shows it: what it asks, how this person stands, and how their last one went. Null when they have not started the e-learning; NotFound when it has no test. */
export async function testPage(actor: Visitor, slug: string) {
  insist(may.learn(actor));
  const learning = await courseToLearn(db, actor, slug);
  const { course, offeringId } = learning;
  const { finalTest, passPercentage } = course;
  if (!finalTest) throw new NotFound("final test");
  const found = await trailOf(db, actor.personId, offeringId);
  if (!found) return null;
  const last = await lastTest(db, found.progressId);
  const drawnFrom = last ? await courseOfVersion(db, last.courseVersionId) : course;
  const result = last?.finishedAt ? testResult(course, drawnFrom, last) : null;
  const standing = standingIn(course, found.trail);
  const pause = pausedUntil(last?.finishedAt ?? null, finalTest.pauseMinutes, clock.now());
  const { questions, pauseMinutes } = finalTest;
  return {
    frame: await courseFrame(db, actor, learning, result),
    asks: { questions, needed: neededOf(questions, passPercentage), pauseMinutes },
    standing,
    completed: found.completedAt !== null,
    open: last && !last.finishedAt ? openTest(last, (each) => drawnQuestion(each, course, drawnFrom)) : null,
    result,
    pausedUntil: standing.test === "ready" ? (pause?.toISOString() ?? null) : null,
  };
}

function openTest({ id, questions }: KeptTest, find: (each: KeptQuestion) => Question | null) {
  return {
    testId: id,
    questions: questions.map((each) => {
      const question = find(each);
      return { position: each.position, line: question ? questionLine(question) : "", answered: each.correct !== null };
    }),
  };
}
