import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { handInTest } from "~/domain/learning/hand-in-test.server";
import { takeKeptTestAnswer } from "~/domain/learning/take-kept-test-answer.server";
import { makeVisitor } from "../../support/factories";
import { atTheTest, RIGHT, takeTest, theTest, WRONG } from "./at-the-test";

describe("an answer of the test that a browser kept", () => {
  test("is kept for whose progress it is, and for nobody else", async () => {
    const { slug, learner, testId, test: kept } = await atTheTest();
    const answer = { slug, testId, position: 1, fields: RIGHT };
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
    const late = { slug, testId, position: 1, fields: WRONG };
    expect(await takeKeptTestAnswer(learner, kept.progressId, late)).toEqual({ outcome: "closed" });
    expect((await theTest(learner)).questions[0]).toMatchObject({ correct: true });
  });
});
