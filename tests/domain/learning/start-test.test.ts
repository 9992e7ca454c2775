import { describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { answerTestQuestion } from "~/domain/learning/answer-test-question.server";
import { startTest } from "~/domain/learning/start-test.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aCourse, aQuestion, aSection } from "./a-course";
import { withTest } from "./a-final-test";
import { atTheTest, beforeTheTest, RIGHT, takeTest, theTest } from "./at-the-test";
import { publishedCourse, started } from "./published-course";

const at = (time: string) => clock.set(new Date(`2026-03-12T${time}:00Z`));

describe("starting the final test", () => {
  test("draws questions of every goal, with the words they have now and how many must be right", async () => {
    const { slug, learner } = await beforeTheTest();
    expect(await startTest(learner, { slug })).toEqual({ outcome: "started", position: 1 });
    const { test, questions } = await theTest(learner);
    expect(test).toMatchObject({ number: 1, needed: 3, finishedAt: null, right: null, passed: null });
    expect(questions.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(new Set(questions.map(({ blockKey }) => blockKey.split("-")[1]))).toEqual(new Set(["weten", "kunnen"]));
    for (const question of questions) expect(question).toMatchObject({ version: "v1", answer: null, correct: null });
  });

  test("waits until every block is done", async () => {
    const { slug, learner } = await started(withTest(aCourse([aSection("m1-s"), aQuestion("m1-q")])));
    expect(await startTest(learner, { slug })).toEqual({ outcome: "blocks-left" });
    expect(await db.testAttempt.count({ where: { progress: { personId: learner.personId } } })).toBe(0);
  });

  test("leads back to the test that is open, at the first question without an answer", async () => {
    const { slug, learner, testId } = await atTheTest();
    await answerTestQuestion(learner, { slug, testId, position: 1, fields: RIGHT });
    expect(await startTest(learner, { slug })).toEqual({ outcome: "going-on", position: 2 });
    expect((await theTest(learner)).testId).toBe(testId);
  });

  test("from two windows at once draws one test", async () => {
    const { slug, learner } = await beforeTheTest();
    const outcomes = await Promise.all([1, 2, 3].map(() => startTest(learner, { slug })));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["going-on", "going-on", "started"]);
    expect(await db.testAttempt.count({ where: { progress: { personId: learner.personId } } })).toBe(1);
  });

  test("is for who began the e-learning, and for an e-learning that has one", async () => {
    const { slug } = await beforeTheTest();
    expect(await startTest(await makeVisitor(), { slug })).toEqual({ outcome: "not-started" });
    const without = await started(aCourse([aSection("m1-s")]));
    await expect(startTest(without.learner, without)).rejects.toThrow(NotFound);
    const unseen = await publishedCourse(withTest(aCourse([aSection("m1-s")])));
    await db.offering.update({ where: { slug: unseen.slug }, data: { state: "ARCHIVED" } });
    await expect(startTest(await makeVisitor(), unseen)).rejects.toThrow(NotFound);
  });
});

describe("after a test that was not passed", () => {
  test("there is a pause, and then a new draw with other questions first", async () => {
    at("10:00");
    const { slug, learner } = await atTheTest();
    const first = await theTest(learner);
    await takeTest(learner, slug, 2);
    at("10:29");
    expect(await startTest(learner, { slug })).toEqual({ outcome: "paused", until: expect.any(Date) });
    at("10:31");
    expect(await startTest(learner, { slug })).toEqual({ outcome: "started", position: 1 });
    const second = await theTest(learner);
    expect(second.test.number).toBe(2);
    const keys = new Set(first.questions.map(({ blockKey }) => blockKey));
    expect(second.questions.filter(({ blockKey }) => keys.has(blockKey))).toEqual([]);
  });

  test("after one that was passed there is no other", async () => {
    const { slug, learner } = await atTheTest();
    await takeTest(learner, slug, 3);
    expect(await startTest(learner, { slug })).toEqual({ outcome: "passed" });
  });
});
