import { describe, expect, test } from "vitest";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { coursePage } from "~/domain/learning/course-page.server";
import { finishSection } from "~/domain/learning/finish-section.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { aCourse, aQuestion, aSection } from "./a-course";
import { ledgerOf } from "./ledger-of";
import { started } from "./published-course";

const RIGHT = { antwoord: ["b"] };
const WRONG = { antwoord: ["a"] };
const blockKey = "m1-1";

describe("completing", () => {
  test("the last thing done completes the e-learning, once, in the ledger too", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    await answerQuestion(learner, { slug, blockKey, fields: RIGHT });
    expect(await finishSection(learner, { slug, blockKey: "m1-s" })).toMatchObject({
      courseCompleted: true,
      next: { blockKey: "m1-1" },
    });
    await finishSection(learner, { slug, blockKey: "m1-s" });
    await answerQuestion(learner, { slug, blockKey, fields: WRONG });
    expect((await ledgerOf(slug)).map(({ kind }) => kind)).toEqual(["STARTED", "COMPLETED"]);
    expect((await coursePage(learner, slug)).completedOn).not.toBeNull();
  });

  test("below 70 % the way leads back to the questions still wrong", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1"), aQuestion("m1-2")]));
    await finishSection(learner, { slug, blockKey: "m1-s" });
    await answerQuestion(learner, { slug, blockKey: "m1-1", fields: RIGHT });
    expect(await answerQuestion(learner, { slug, blockKey: "m1-2", fields: WRONG })).toMatchObject({
      courseCompleted: false,
    });
    expect(await coursePage(learner, slug)).toMatchObject({ completedOn: null, next: { blockKey: "m1-2" } });
    expect(await answerQuestion(learner, { slug, blockKey: "m1-2", fields: RIGHT })).toMatchObject({
      courseCompleted: true,
    });
  });

  test("two windows that finish the last two things at once complete it exactly once", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
      await Promise.all([
        finishSection(learner, { slug, blockKey: "m1-s" }),
        answerQuestion(learner, { slug, blockKey, fields: RIGHT }),
      ]);
      expect((await ledgerOf(slug)).map(({ kind }) => kind)).toEqual(["STARTED", "COMPLETED"]);
    }
  });

  test("progress stays when the content gets a new version with the same keys", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    await answerQuestion(learner, { slug, blockKey, fields: RIGHT });
    const version = await db.courseVersion.findFirstOrThrow({ where: { offering: { slug } } });
    const changed = { ...aCourse([aSection("m1-s"), aQuestion("m1-1"), aSection("m1-nieuw")]), slug };
    await db.courseVersion.create({
      data: {
        offeringId: version.offeringId,
        number: 2,
        hash: "b",
        content: changed as object,
        publishedAt: new Date(clock.now().getTime() + 1000),
      },
    });
    expect((await coursePage(learner, slug)).standing).toMatchObject({ done: 1, blocks: 3 });
    expect(await finishSection(learner, { slug, blockKey: "m1-s" })).toMatchObject({ courseCompleted: false });
    expect(await finishSection(learner, { slug, blockKey: "m1-nieuw" })).toMatchObject({ courseCompleted: true });
  });
});
