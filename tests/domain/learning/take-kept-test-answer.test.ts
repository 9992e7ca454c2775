import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import type { AnswerFields } from "~/domain/learning/answer";
import { answerTestQuestion } from "~/domain/learning/answer-test-question.server";
import { handInTest } from "~/domain/learning/hand-in-test.server";
import { takeKeptTestAnswer } from "~/domain/learning/take-kept-test-answer.server";
import { testQuestionPage } from "~/domain/learning/test-question-page.server";
import { makeVisitor } from "../../support/factories";
import { atTheTest, RIGHT, takeTest, theTest, WRONG } from "./at-the-test";

describe("an answer of the test that a browser kept", () => {
  test("is kept for whose progress it is, and for nobody else", async () => {
    const { slug, learner, testId, test: kept } = await atTheTest();
    const answer = { slug, testId, position: 1, fields: RIGHT, kept: { secondsAgo: 0, seen: "" } };
    const another = await takeKeptTestAnswer(await makeVisitor(), kept.progressId, answer);
    expect(another).toEqual({ outcome: "someone-elses" });
    expect((await theTest(learner)).questions[0]).toMatchObject({ correct: null });
    expect(await takeKeptTestAnswer(learner, kept.progressId, answer)).toEqual({ outcome: "kept", next: 2 });
    expect((await theTest(learner)).questions[0]).toMatchObject({ correct: true });
    await expect(takeKeptTestAnswer(learner, randomUUID(), answer)).rejects.toThrow(NotFound);
  });

  test("comes too late once the test is handed in", async () => {
    const { slug, learner, testId, test: kept } = await atTheTest();
    await takeTest(learner, slug, 4);
    await handInTest(learner, { slug, testId });
    const late = { slug, testId, position: 1, fields: WRONG, kept: { secondsAgo: 0, seen: "" } };
    expect(await takeKeptTestAnswer(learner, kept.progressId, late)).toEqual({ outcome: "closed" });
    expect((await theTest(learner)).questions[0]).toMatchObject({ correct: true });
  });
});

describe("of answers given on two devices the one given last stands", () => {
  const DESK = { fields: RIGHT, secondsAgo: 60 };
  const PHONE = { fields: WRONG, secondsAgo: 120 };

  async function bothDevices() {
    const { slug, learner, testId, test: kept } = await atTheTest();
    const seen = (await testQuestionPage(learner, slug, 1))?.seen;
    const send = ({ fields, secondsAgo }: { fields: AnswerFields; secondsAgo: number | null }, shown = seen) =>
      takeKeptTestAnswer(learner, kept.progressId, {
        slug,
        testId,
        position: 1,
        fields,
        kept: { secondsAgo, seen: shown },
      });
    return { slug, learner, testId, send, stands: async () => (await theTest(learner)).questions[0] };
  }

  test("whichever arrives first", async () => {
    const inOrder = await bothDevices();
    expect(await inOrder.send(PHONE)).toEqual({ outcome: "kept", next: 2 });
    expect(await inOrder.send(DESK)).toEqual({ outcome: "kept", next: 2 });
    expect(await inOrder.stands()).toMatchObject({ answer: { chosen: ["b"] }, correct: true });

    const turned = await bothDevices();
    expect(await turned.send(DESK)).toEqual({ outcome: "kept", next: 2 });
    const before = await turned.stands();
    expect(await turned.send(PHONE)).toEqual({ outcome: "newer-stands", position: 1 });
    expect(await turned.stands()).toEqual(before);
  });

  test("when they arrive together", async () => {
    const { send, stands } = await bothDevices();
    await Promise.all([send(PHONE), send(DESK), send(PHONE), send({ ...PHONE, secondsAgo: 90 })]);
    expect(await stands()).toMatchObject({ answer: { chosen: ["b"] }, correct: true });
  });

  test("also one given without a script, and one sent again, which is no other answer", async () => {
    const { slug, learner, testId, send, stands } = await bothDevices();
    await answerTestQuestion(learner, { slug, testId, position: 1, fields: RIGHT });
    expect(await send(PHONE)).toEqual({ outcome: "newer-stands", position: 1 });
    expect(await send({ ...PHONE, fields: RIGHT })).toEqual({ outcome: "kept", next: 2 });
    await answerTestQuestion(learner, { slug, testId, position: 1, fields: WRONG });
    expect(await stands()).toMatchObject({ correct: false });
  });

  test("a device whose clock was set meanwhile is believed when it saw what stands", async () => {
    const { slug, learner, send, stands } = await bothDevices();
    await send(DESK);
    expect(await send({ fields: WRONG, secondsAgo: null })).toEqual({ outcome: "newer-stands", position: 1 });
    const seen = (await testQuestionPage(learner, slug, 1))?.seen;
    expect(await send({ fields: WRONG, secondsAgo: null }, seen)).toEqual({ outcome: "kept", next: 2 });
    expect(await stands()).toMatchObject({ correct: false });
  });
});
