import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { system, type Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { blockPage } from "~/domain/learning/block-page.server";
import { coursePage } from "~/domain/learning/course-page.server";
import { finishSection } from "~/domain/learning/finish-section.server";
import { startCourse } from "~/domain/learning/start-course.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aCourse, aQuestion, aSection, questions } from "./a-course";
import { withTest } from "./a-final-test";
import { started } from "./published-course";

const RIGHT = { antwoord: ["b"] };
const WRONG = { antwoord: ["a"] };
const blockKey = "m1-1";

describe("answering a question", () => {
  test("a wrong answer can be tried again, and the last attempt counts", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    expect(await answerQuestion(learner, { slug, blockKey, fields: WRONG })).toMatchObject({ correct: false });
    expect(await answerQuestion(learner, { slug, blockKey, fields: RIGHT })).toMatchObject({ correct: true });
    expect((await coursePage(learner, slug)).standing).toMatchObject({ done: 1, rightQuestions: 1 });
    expect(await db.attempt.count({ where: { progress: { personId: learner.personId } } })).toBe(2);
  });

  test("no answer is no attempt", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    expect(await answerQuestion(learner, { slug, blockKey, fields: {} })).toEqual({
      outcome: "no-answer",
      problem: "nothing-chosen",
    });
    expect((await coursePage(learner, slug)).standing.done).toBe(0);
  });

  test("a section, or a block of nowhere, is no question; and the other way round", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    for (const blockKey of ["m1-s", "nergens"]) {
      await expect(answerQuestion(learner, { slug, blockKey, fields: RIGHT })).rejects.toThrow(NotFound);
    }
    await expect(finishSection(learner, { slug, blockKey: "m1-1" })).rejects.toThrow(NotFound);
  });

  test("who has not started stores nothing", async () => {
    const { slug } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    const other = await makeVisitor();
    expect(await answerQuestion(other, { slug, blockKey, fields: RIGHT })).toEqual({ outcome: "not-started" });
    expect(await finishSection(other, { slug, blockKey: "m1-s" })).toEqual({ outcome: "not-started" });
    expect(await blockPage(other, slug, { moduleSlug: "module-1", blockKey })).toBeNull();
  });

  test("another's answers are not mine", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    await answerQuestion(learner, { slug, blockKey, fields: RIGHT });
    const other = await makeVisitor();
    await startCourse(other, { slug });
    const page = await blockPage(other, slug, { moduleSlug: "module-1", blockKey });
    expect(page?.block).toMatchObject({ answer: [], result: null });
  });
});

describe("an answer that a browser kept", () => {
  const kept = (secondsAgo = 0) => ({ id: randomUUID(), secondsAgo });

  test("is stored once, however often it is sent, also at once", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    const sent = { slug, blockKey, fields: WRONG, kept: kept() };
    const outcomes = await Promise.all([1, 2, 3].map(() => answerQuestion(learner, sent)));
    expect(outcomes.map((each) => each.outcome)).toEqual(["answered", "answered", "answered"]);
    await answerQuestion(learner, { ...sent, fields: RIGHT });
    const rows = await db.attempt.findMany({ where: { progress: { personId: learner.personId } } });
    expect(rows).toMatchObject([{ correct: false, version: "v1", sentId: sent.kept.id }]);
  });

  test("counts from when it was made: one given later elsewhere stays the last", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    await answerQuestion(learner, { slug, blockKey, fields: RIGHT });
    await answerQuestion(learner, { slug, blockKey, fields: WRONG, kept: kept(3600) });
    expect((await coursePage(learner, slug)).standing).toMatchObject({ done: 1, rightQuestions: 1 });
  });

  test("of one person has nothing to do with one of another, whatever it is called", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    const other = await makeVisitor();
    await startCourse(other, { slug });
    const sent = { slug, blockKey, fields: RIGHT, kept: kept() };
    await answerQuestion(learner, sent);
    await answerQuestion(other, sent);
    expect((await coursePage(other, slug)).standing.done).toBe(1);
  });
});

describe("a question that was changed", () => {
  const before = aCourse([aSection("m1-s"), aQuestion("m1-1")]);
  const after = aCourse([aSection("m1-s"), { ...questions.oneAnswer, key: "m1-1", version: "v2", right: ["a"] }]);
  const shownAs = (versie: string) => ({ ...WRONG, versie: [versie] });
  const change = (slug: string, to = after) =>
    publishCourses(system("test"), [{ course: { ...to, slug }, hash: randomUUID() }]);
  const attempts = ({ personId }: Visitor) =>
    db.attempt.findMany({ where: { progress: { personId } }, select: { version: true, correct: true } });

  test.each([
    ["under lock", before, after],
    ["on the way", withTest(before), withTest(after)],
  ])("takes no answer of a page that showed the earlier one, and one of the new page (%s)", async (_, then, now) => {
    const { slug, learner } = await started(then);
    await finishSection(learner, { slug, blockKey: "m1-s" });
    await change(slug, now);
    expect(await answerQuestion(learner, { slug, blockKey, fields: shownAs("v1") })).toEqual({ outcome: "changed" });
    expect(await attempts(learner)).toEqual([]);
    expect(await answerQuestion(learner, { slug, blockKey, fields: { versie: ["v1"] } })).toEqual({
      outcome: "changed",
    });
    expect(await answerQuestion(learner, { slug, blockKey, fields: shownAs("v2") })).toMatchObject({ correct: true });
    expect(await attempts(learner)).toEqual([{ version: "v2", correct: true }]);
  });

  test("says of an answer that had arrived before it changed that it arrived, when the browser sends it again", async () => {
    const { slug, learner } = await started(before);
    const sent = { slug, blockKey, fields: shownAs("v1"), kept: { id: randomUUID(), secondsAgo: 0 } };
    await answerQuestion(learner, sent);
    await change(slug);
    expect(await answerQuestion(learner, sent)).toMatchObject({ outcome: "answered", correct: false });
    expect(await attempts(learner)).toEqual([{ version: "v1", correct: false }]);
  });

  test("stays done, and shows itself unanswered", async () => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
    await answerQuestion(learner, { slug, blockKey, fields: RIGHT });
    const offering = await db.offering.findUniqueOrThrow({ where: { slug } });
    const content = { ...aCourse([aSection("m1-s"), { ...aQuestion("m1-1"), version: "v2" }]), slug };
    const publishedAt = new Date(clock.now().getTime() + 1000);
    await db.courseVersion.create({
      data: { offeringId: offering.id, number: 2, hash: "b", content: content as object, publishedAt },
    });
    const page = await blockPage(learner, slug, { moduleSlug: "module-1", blockKey });
    expect(page?.block).toMatchObject({ answer: [], result: null });
    expect(page?.standing.done).toBe(1);
  });
});

describe("what a learner sees of a question", () => {
  test("never the right answer, and the explanation only after answering", async () => {
    const all = Object.values(questions);
    const { slug, learner } = await started(aCourse([aSection("m1-s"), ...all]));
    for (const { key } of all) {
      const before = await blockPage(learner, slug, { moduleSlug: "module-1", blockKey: key });
      expect(before?.block).toMatchObject({ result: null });
      expect(before?.block).not.toHaveProperty("right");
      expect(before?.block).not.toHaveProperty("feedback");
      expect(before?.sources).toEqual([]);
    }
    await answerQuestion(learner, { slug, blockKey: "q-match", fields: { "antwoord-a": ["2"], "antwoord-b": ["2"] } });
    const after = await blockPage(learner, slug, { moduleSlug: "module-1", blockKey: "q-match" });
    expect(after?.block).toMatchObject({
      answer: { a: "2", b: "2" },
      result: {
        correct: false,
        parts: { a: { right: true }, b: { right: false } },
        feedback: questions.matching.feedback,
      },
    });
  });
});
