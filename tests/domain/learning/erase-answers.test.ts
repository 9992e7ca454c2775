import { expect, test } from "vitest";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { answerTestQuestion } from "~/domain/learning/answer-test-question.server";
import { blockPage } from "~/domain/learning/block-page.server";
import { coursePage } from "~/domain/learning/course-page.server";
import { eraseAnswers } from "~/domain/learning/erase-answers.server";
import { handInTest } from "~/domain/learning/hand-in-test.server";
import { testPage } from "~/domain/learning/test-page.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { atTheTest, RIGHT, takeTest, theTest } from "./at-the-test";

const on = (day: string) => clock.set(new Date(`${day}T10:00:00Z`));
const answersOf = async (personId: string) => [
  ...(await db.attempt.findMany({ where: { progress: { personId } }, orderBy: { at: "asc" } })),
  ...(await db.testQuestion.findMany({ where: { test: { progress: { personId } } }, orderBy: { position: "asc" } })),
];

test("thirty days after completing, answers are erased; what was right, the score and the way stay", async () => {
  on("2026-03-01");
  const { slug, learner } = await atTheTest();
  await takeTest(learner, slug, 3);
  const before = { course: await coursePage(learner, slug), test: await theTest(learner) };
  on("2026-03-31");
  await eraseAnswers();
  expect((await answersOf(learner.personId)).every(({ answer }) => answer !== null)).toBe(true);
  on("2026-04-01");
  await eraseAnswers();
  const left = await answersOf(learner.personId);
  expect(left.map(({ answer, correct }) => [answer, correct])).toEqual(
    [false, true, true, true, false].map((correct) => [null, correct]),
  );
  expect(await coursePage(learner, slug)).toEqual(before.course);
  expect((await theTest(learner)).test).toEqual(before.test.test);
  const { result } = (await testPage(learner, slug)) ?? {};
  expect(result).toMatchObject({ passed: true, right: 3 });
  expect(result?.asked.map(({ correct, answer }) => [correct, answer])).toEqual(
    [true, true, true, false].map((correct) => [correct, []]),
  );
  const page = await blockPage(learner, slug, { moduleSlug: "module-1", blockKey: "m1-q" });
  expect(page?.block).toMatchObject({ answer: [], result: null });
});

test("who has not completed keeps their answers, and what is answered later is kept for thirty days too", async () => {
  on("2026-03-01");
  const busy = await atTheTest();
  const done = await atTheTest();
  await takeTest(done.learner, done.slug, 4);
  on("2026-04-10");
  await answerQuestion(done.learner, { slug: done.slug, blockKey: "m1-q", fields: RIGHT });
  await eraseAnswers();
  const kept = async (personId: string) =>
    (await db.attempt.findMany({ where: { progress: { personId } }, orderBy: { at: "asc" } })).map(
      ({ answer }) => answer !== null,
    );
  expect(await kept(busy.learner.personId)).toEqual([true]);
  expect(await kept(done.learner.personId)).toEqual([false, true]);
});

test("a year after someone was last seen, what they answered is erased too, also in a test they never handed in", async () => {
  on("2026-03-01");
  const { slug, learner, testId } = await atTheTest();
  await answerTestQuestion(learner, { slug, testId, position: 1, fields: RIGHT });
  const answers = async () => (await answersOf(learner.personId)).map(({ answer }) => answer !== null);
  on("2027-03-01");
  await eraseAnswers();
  expect(await answers()).toEqual([true, true, false, false, false]);
  on("2027-03-02");
  await eraseAnswers();
  expect(await answers()).toEqual([false, false, false, false, false]);
  for (const position of [2, 3, 4]) await answerTestQuestion(learner, { slug, testId, position, fields: RIGHT });
  expect(await handInTest(learner, { slug, testId })).toMatchObject({ passed: true });
});

test("an answer in a test that is open after completion is erased thirty days after the test began", async () => {
  on("2026-03-01");
  const { slug, learner, testId } = await atTheTest();
  await answerTestQuestion(learner, { slug, testId, position: 1, fields: RIGHT });
  await db.progress.updateMany({ where: { personId: learner.personId }, data: { completedAt: clock.now() } });
  on("2026-04-01");
  await eraseAnswers();
  expect((await answersOf(learner.personId)).every(({ answer }) => answer === null)).toBe(true);
});
