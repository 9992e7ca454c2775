import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { system } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { coursePage } from "~/domain/learning/course-page.server";
import { finishSection } from "~/domain/learning/finish-section.server";
import { startCourse } from "~/domain/learning/start-course.server";
import { instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOffering, makeTheme, makeVisitor } from "../../support/factories";
import { aCourse, aQuestion, aSection } from "./a-course";
import { withTest } from "./a-final-test";
import { beforeTheTest } from "./at-the-test";
import { ledgerOf } from "./ledger-of";
import { publishedCourse, started } from "./published-course";

const blocks = [aSection("m1-s"), aQuestion("m1-1")];

describe("pressing Start e-learning", () => {
  test("begins at the first block and is one STARTED in the ledger, on the Amsterdam day", async () => {
    clock.set(instantAt("2026-03-12", "00:30"));
    const { slug } = await publishedCourse(aCourse(blocks));
    const learner = await makeVisitor();
    expect(await startCourse(learner, { slug })).toEqual({
      outcome: "started",
      next: { moduleSlug: "module-1", blockKey: "m1-s" },
    });
    expect(await ledgerOf(slug)).toEqual([
      expect.objectContaining({
        kind: "STARTED",
        day: new Date("2026-03-12"),
        organisationId: learner.organisationId,
        themes: ["mensenhandel"],
        online: true,
      }),
    ]);
  });

  test("again, or twice at once, leads to where one was and counts no second time", async () => {
    const { slug } = await publishedCourse(aCourse(blocks));
    const learner = await makeVisitor();
    const outcomes = await Promise.all([1, 2, 3].map(() => startCourse(learner, { slug })));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["going-on", "going-on", "started"]);
    await finishSection(learner, { slug, blockKey: "m1-s" });
    expect(await startCourse(learner, { slug })).toEqual({
      outcome: "going-on",
      next: { moduleSlug: "module-1", blockKey: "m1-1" },
    });
    expect(await ledgerOf(slug)).toHaveLength(1);
  });

  test.each([
    ["the last block that was left has gone", aCourse([aSection("m1-s")])],
    ["fewer answers have to be right", { ...aCourse([aSection("m1-s"), aQuestion("m1-q")]), passPercentage: 0 }],
  ])("again completes it, once, when it has changed and %s", async (_, changed) => {
    const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-q"), aSection("m1-t")]));
    await finishSection(learner, { slug, blockKey: "m1-s" });
    await answerQuestion(learner, { slug, blockKey: "m1-q", fields: { antwoord: ["a"] } });
    await publishCourses(system("test"), [{ course: { ...changed, slug }, hash: randomUUID() }]);
    expect(await coursePage(learner, slug)).toMatchObject({ completedOn: null, standing: { completed: true } });
    const outcomes = await Promise.all([1, 2, 3].map(() => startCourse(learner, { slug })));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["completed", "going-on", "going-on"]);
    expect((await ledgerOf(slug)).map(({ kind }) => kind)).toEqual(["STARTED", "COMPLETED"]);
    expect(await db.certificate.count({ where: { personId: learner.personId } })).toBe(1);
    expect((await coursePage(learner, slug)).completedOn).not.toBeNull();
  });

  test("again completes it when the final test that was left has gone", async () => {
    const blocks = [aSection("m1-s"), aQuestion("m1-q")];
    const { slug, learner } = await beforeTheTest(withTest(aCourse(blocks)));
    await answerQuestion(learner, { slug, blockKey: "m1-q", fields: { antwoord: ["b"] } });
    await publishCourses(system("test"), [{ course: { ...aCourse(blocks), slug }, hash: randomUUID() }]);
    expect(await startCourse(learner, { slug })).toEqual({ outcome: "completed" });
  });

  test("two people are two participants", async () => {
    const { slug } = await publishedCourse(aCourse(blocks));
    await startCourse(await makeVisitor(), { slug });
    await startCourse(await makeVisitor(), { slug });
    expect(new Set((await ledgerOf(slug)).map(({ participantId }) => participantId)).size).toBe(2);
  });

  test("an e-learning for invited people is there for its theme lead, and for nobody else", async () => {
    const { slug } = await publishedCourse(aCourse(blocks));
    await db.offering.update({ where: { slug }, data: { visibility: "INVITED" } });
    const { id: themeId } = await makeTheme("mensenhandel");
    const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId }] });
    expect(await startCourse(lead, { slug })).toMatchObject({ outcome: "started" });
    await expect(startCourse(await makeVisitor(), { slug })).rejects.toThrow(NotFound);
  });

  test("an e-learning that is not published, not there or without content does not exist", async () => {
    const { slug } = await publishedCourse(aCourse(blocks));
    const learner = await makeVisitor();
    await db.offering.update({ where: { slug }, data: { state: "ARCHIVED" } });
    const empty = await makeOffering({ kind: "E_LEARNING" });
    for (const each of [slug, "nergens", empty.slug]) {
      await expect(startCourse(learner, { slug: each })).rejects.toThrow(NotFound);
    }
    expect(await db.progress.count({ where: { personId: learner.personId } })).toBe(0);
  });
});
