import { describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { answerTestQuestion } from "~/domain/learning/answer-test-question.server";
import { handInTest } from "~/domain/learning/hand-in-test.server";
import { makeVisitor } from "../../support/factories";
import { atTheTest, beforeTheTest, RIGHT, takeTest, theTest, WRONG } from "./at-the-test";

describe("answering a question of the test", () => {
  test("is kept at once and may be changed until handing in; nothing tells how it was", async () => {
    const { slug, learner, testId } = await atTheTest();
    const kept = await answerTestQuestion(learner, { slug, testId, position: 1, fields: WRONG });
    expect(kept).toEqual({ outcome: "kept", next: 2 });
    await answerTestQuestion(learner, { slug, testId, position: 1, fields: RIGHT });
    expect((await theTest(learner)).questions[0]).toMatchObject({ answer: { chosen: ["b"] }, correct: true });
    expect(await answerTestQuestion(learner, { slug, testId, position: 4, fields: WRONG })).toEqual({
      outcome: "kept",
      next: null,
    });
  });

  test("without an answer changes nothing", async () => {
    const { slug, learner, testId } = await atTheTest();
    await answerTestQuestion(learner, { slug, testId, position: 1, fields: RIGHT });
    expect(await answerTestQuestion(learner, { slug, testId, position: 1, fields: {} })).toEqual({
      outcome: "no-answer",
      problem: "nothing-chosen",
    });
    expect((await theTest(learner)).questions[0]).toMatchObject({ answer: { chosen: ["b"] } });
  });
});

describe("what was forged changes nothing", () => {
  test.each([0, 5, -1, 1.5, Number.NaN])("a position that was not drawn: %s", async (position) => {
    const { slug, learner, testId, questions } = await atTheTest();
    await expect(answerTestQuestion(learner, { slug, testId, position, fields: RIGHT })).rejects.toThrow(NotFound);
    expect((await theTest(learner)).questions).toEqual(questions);
  });

  test("another's test, one of nowhere, and words that are no id", async () => {
    const mine = await atTheTest();
    const { slug } = mine;
    const other = await beforeTheTest();
    for (const testId of [mine.testId, "0190a1b2-0000-7000-8000-0000000000e1", "' OR 1=1", ""]) {
      for (const about of [
        { slug, testId },
        { slug: other.slug, testId },
      ]) {
        const sent = await answerTestQuestion(other.learner, { ...about, position: 1, fields: RIGHT });
        expect(sent).toEqual({ outcome: "closed" });
        expect(await handInTest(other.learner, about)).toEqual({ outcome: "closed" });
      }
    }
    expect(await theTest(mine.learner)).toEqual({ testId: mine.testId, test: mine.test, questions: mine.questions });
  });

  test("an answer after the end, and from a page of an earlier test", async () => {
    const { slug, learner, testId } = await atTheTest();
    await takeTest(learner, slug, 2);
    const after = await theTest(learner);
    const late = { slug, testId, position: 3, fields: RIGHT };
    expect(await answerTestQuestion(learner, late)).toEqual({ outcome: "closed" });
    expect(await theTest(learner)).toEqual(after);
  });

  test("a score, a question and a version beside the answer", async () => {
    const { slug, learner, testId, questions } = await atTheTest();
    const fields = {
      ...WRONG,
      correct: ["true"],
      right: ["4"],
      passed: ["true"],
      blockKey: ["t-weten-1"],
      version: ["v9"],
    };
    await answerTestQuestion(learner, { slug, testId, position: 1, fields });
    const { blockKey } = questions[0] ?? {};
    expect((await theTest(learner)).questions[0]).toMatchObject({ correct: false, blockKey, version: "v1" });
  });

  test("who never began has no test to answer", async () => {
    const { slug, testId } = await atTheTest();
    const sent = await answerTestQuestion(await makeVisitor(), { slug, testId, position: 1, fields: RIGHT });
    expect(sent).toEqual({ outcome: "closed" });
  });
});
