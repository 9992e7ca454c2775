import { describe, expect, test } from "vitest";
import { answerTestQuestion } from "~/domain/learning/answer-test-question.server";
import { coursePage } from "~/domain/learning/course-page.server";
import { handInTest } from "~/domain/learning/hand-in-test.server";
import { startTest } from "~/domain/learning/start-test.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { aCourse, aQuestion, aSection } from "./a-course";
import { withTest } from "./a-final-test";
import { atTheTest, RIGHT, takeTest, theTest } from "./at-the-test";
import { ledgerOf } from "./ledger-of";

const kindsOf = async (slug: string) => (await ledgerOf(slug)).map(({ kind }) => kind);
const certificatesOf = (personId: string) => db.certificate.count({ where: { personId } });

describe("handing in the test", () => {
  test("with enough right completes the e-learning: one line in the ledger and one certificate", async () => {
    const { slug, learner } = await atTheTest();
    const handedIn = await takeTest(learner, slug, 3);
    expect(handedIn).toEqual({ outcome: "handed-in", passed: true, courseCompleted: true });
    expect((await theTest(learner)).test).toMatchObject({ right: 3, passed: true });
    expect(await kindsOf(slug)).toEqual(["STARTED", "COMPLETED"]);
    expect(await certificatesOf(learner.personId)).toBe(1);
    expect((await coursePage(learner, slug)).completedOn).not.toBeNull();
  });

  test("with too few right keeps the score and completes nothing", async () => {
    const { slug, learner } = await atTheTest();
    const handedIn = await takeTest(learner, slug, 2);
    expect(handedIn).toEqual({ outcome: "handed-in", passed: false, courseCompleted: false });
    expect((await theTest(learner)).test).toMatchObject({ right: 2, passed: false });
    expect(await kindsOf(slug)).toEqual(["STARTED"]);
    expect(await certificatesOf(learner.personId)).toBe(0);
  });

  test("asks for every answer first, and says where one is missing", async () => {
    const { slug, learner, testId } = await atTheTest();
    for (const position of [1, 3, 4]) await answerTestQuestion(learner, { slug, testId, position, fields: RIGHT });
    expect(await handInTest(learner, { slug, testId })).toEqual({ outcome: "unanswered", position: 2, left: 1 });
    expect((await theTest(learner)).test.finishedAt).toBeNull();
  });

  test("from several windows at once counts once", async () => {
    const { slug, learner, testId } = await atTheTest();
    for (const position of [1, 2, 3, 4]) await answerTestQuestion(learner, { slug, testId, position, fields: RIGHT });
    const outcomes = await Promise.all([1, 2, 3].map(() => handInTest(learner, { slug, testId })));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["closed", "closed", "handed-in"]);
    expect(await kindsOf(slug)).toEqual(["STARTED", "COMPLETED"]);
    expect(await certificatesOf(learner.personId)).toBe(1);
  });

  test("while an answer arrives, either counts that answer or refuses it", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { slug, learner, testId } = await atTheTest();
      for (const position of [1, 2, 3, 4]) await answerTestQuestion(learner, { slug, testId, position, fields: RIGHT });
      const wrong = { slug, testId, position: 1, fields: { antwoord: ["a"] } };
      await Promise.all([answerTestQuestion(learner, wrong), handInTest(learner, { slug, testId })]);
      const { test, questions } = await theTest(learner);
      expect(test.right).toBe(questions.filter(({ correct }) => correct).length);
    }
  });

  test("a test that was failed is followed by one that can be passed", async () => {
    clock.set(new Date("2026-03-12T10:00:00Z"));
    const { slug, learner } = await atTheTest();
    await takeTest(learner, slug, 0);
    clock.set(new Date("2026-03-12T11:00:00Z"));
    await startTest(learner, { slug });
    expect(await takeTest(learner, slug, 4)).toMatchObject({ passed: true, courseCompleted: true });
    expect(await kindsOf(slug)).toEqual(["STARTED", "COMPLETED"]);
  });

  test("passing with 0 % asked takes no right answer", async () => {
    const course = { ...withTest(aCourse([aSection("m1-s"), aQuestion("m1-q")])), passPercentage: 0 };
    const { slug, learner } = await atTheTest(course);
    expect(await takeTest(learner, slug, 0)).toMatchObject({ passed: true });
  });
});
