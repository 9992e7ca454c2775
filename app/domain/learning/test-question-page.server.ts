import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { courseOfVersion, courseToLearn } from "~/domain/courseware/course-queries.server";
import { courseFrame } from "~/domain/learning/course-frame.server";
import { drawnQuestion } from "~/domain/learning/drawn-question";
import { lastTest } from "~/domain/learning/last-test.server";
import { markOfAnswer } from "~/domain/learning/newer-answer";
import { questionView } from "~/domain/learning/question-view";
import { trailOf } from "~/domain/learning/trail.server";
import { db } from "~/platform/db.server";

/** One question of the open test with the answer so far, and nothing about how that was; null when no test is open. */
export async function testQuestionPage(actor: Visitor, slug: string, position: number) {
  insist(may.learn(actor));
  const learning = await courseToLearn(db, actor, slug);
  const { course, offeringId } = learning;
  const found = await trailOf(db, actor.personId, offeringId);
  const test = found && (await lastTest(db, found.progressId));
  if (!test || test.finishedAt) return null;
  const asked = test.questions.find((each) => each.position === position);
  const drawn = asked && drawnQuestion(asked, course, await courseOfVersion(db, test.courseVersionId));
  if (!asked || !drawn) throw new NotFound("question");
  const question = questionView(drawn, asked.answer ?? undefined, false);
  return {
    frame: await courseFrame(db, actor, learning, question),
    progressId: found.progressId,
    testId: test.id,
    position,
    count: test.questions.length,
    seen: markOfAnswer(asked.answeredAt),
    answered: test.questions.filter(({ correct }) => correct !== null).length,
    question,
  };
}
