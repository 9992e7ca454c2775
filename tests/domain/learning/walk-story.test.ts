import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { blockPage } from "~/domain/learning/block-page.server";
import { coursePage } from "~/domain/learning/course-page.server";
import { walkStory } from "~/domain/learning/walk-story.server";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aCourse, aQuestion, aSection, story } from "./a-course";
import { started } from "./published-course";

const blockKey = story.key;
const ASK = ["begin", "a"] as [string, string];
const WAIT = ["praat", "a"] as [string, string];
const BLAME = ["begin", "b"] as [string, string];

async function aStory() {
  const { slug, learner } = await started(aCourse([aSection("m1-s"), story]));
  const step = (step: Parameters<typeof walkStory>[1]["step"], id?: string) =>
    walkStory(learner, { slug, blockKey, step, kept: id ? { id, secondsAgo: 60 } : undefined });
  const page = () => blockPage(learner, slug, { moduleSlug: "module-1", blockKey });
  const done = async () => (await coursePage(learner, slug)).standing.done;
  return { slug, learner, step, page, done };
}

describe("walking through a story", () => {
  test("is done at its end, and stays done when one begins again", async () => {
    const { step, page, done } = await aStory();
    await step(ASK);
    expect(await done()).toBe(0);
    await step(WAIT);
    expect((await page())?.block).toMatchObject({ scene: { end: "goed" } });
    expect(await done()).toBe(1);
    await step("again");
    expect((await page())?.block).toMatchObject({ steps: [], scene: { key: "begin" } });
    await step(BLAME);
    expect((await page())?.block).toMatchObject({ scene: { end: "mis" } });
    expect(await done()).toBe(1);
  });

  test("the same choice twice, at once, from another window or sent again, is one choice", async () => {
    const { step, page, learner } = await aStory();
    const id = randomUUID();
    await Promise.all([step(ASK, id), step(ASK, id), step(ASK), step(BLAME)]);
    await step(ASK, id);
    expect((await page())?.block).toMatchObject({ steps: [{ scene: "begin" }] });
    expect(await db.attempt.count({ where: { progress: { personId: learner.personId } } })).toBe(1);
  });

  test("the last step completes the e-learning when it was all that was left", async () => {
    const { slug, learner } = await started(aCourse([story]));
    expect(await walkStory(learner, { slug, blockKey, step: BLAME })).toEqual({
      outcome: "walked",
      courseCompleted: true,
    });
  });

  test("sources show at the end alone", async () => {
    const { slug, learner } = await started({
      ...aCourse([story]),
      facts: { B01: { says: "Iets", sources: [], article: null, lawOf2018: true } },
    });
    const page = () => blockPage(learner, slug, { moduleSlug: "module-1", blockKey });
    expect((await page())?.sources).toEqual([]);
    await walkStory(learner, { slug, blockKey, step: BLAME });
    expect((await page())?.sources).toMatchObject([{ key: "B01", lawOf2018: true }]);
  });

  test("who has not started walks nowhere, and a question is no story", async () => {
    const { slug, learner } = await started(aCourse([aQuestion("m1-1"), story]));
    const other = await makeVisitor();
    expect(await walkStory(other, { slug, blockKey, step: ASK })).toEqual({ outcome: "not-started" });
    await expect(walkStory(learner, { slug, blockKey: "m1-1", step: ASK })).rejects.toThrow(NotFound);
  });
});
