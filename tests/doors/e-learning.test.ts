import { describe, expect, test } from "vitest";
import { startCourse } from "~/domain/learning/start-course.server";
import { loader as openBlock, action as sendBlock } from "~/routes/learning/block-page";
import { loader as openCourse } from "~/routes/learning/course-page";
import { action as start } from "~/routes/learning/start-course";
import { aCourse, aQuestion, aSection } from "../domain/learning/a-course";
import { publishedCourse } from "../domain/learning/published-course";
import { answerOf, visit } from "../support/as";
import { makeVisitor } from "../support/factories";

const blocks = [aSection("m1-s"), aQuestion("m1-1")];

async function aLearner() {
  const { slug } = await publishedCourse(aCourse(blocks));
  const as = await makeVisitor();
  const block = (blockKey: string, form?: Record<string, string>) =>
    visit(`/e-learning/${slug}/module-1/${blockKey}`, { as, form, params: { slug, moduleSlug: "module-1", blockKey } });
  return { slug, as, block };
}

describe("the e-learning's doors", () => {
  test("lead who is signed out to signing in, with the way back", async () => {
    const answer = await answerOf(openCourse(await visit("/e-learning/proef", { params: { slug: "proef" } })));
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toContain(encodeURIComponent("/e-learning/proef"));
  });

  test("answer 404 for what does not exist: a course, a block, a block in another module", async () => {
    const { slug, as, block } = await aLearner();
    await startCourse(as, { slug });
    const elsewhere = { slug, moduleSlug: "module-9", blockKey: "m1-s" };
    const asked = [
      async () => openCourse(await visit("/e-learning/nergens", { as, params: { slug: "nergens" } })),
      async () => openBlock(await block("nergens")),
      async () => openBlock(await visit(`/e-learning/${slug}/module-9/m1-s`, { as, params: elsewhere })),
      async () => sendBlock(await block("nergens", {})),
    ];
    for (const ask of asked) expect((await answerOf(ask())).status).toBe(404);
  });

  test("lead who has not started to the page of the course, whatever they send", async () => {
    const { slug, block } = await aLearner();
    const opened = await answerOf(openBlock(await block("m1-s")));
    const sent = await answerOf(sendBlock(await block("m1-1", { antwoord: "b" })));
    for (const { headers } of [opened, sent]) expect(headers.get("Location")).toBe(`/e-learning/${slug}`);
  });

  test("lead from start to section to question to its result", async () => {
    const { slug, as, block } = await aLearner();
    const begun = await answerOf(start(await visit(`/e-learning/${slug}/start`, { as, params: { slug }, form: {} })));
    expect([begun.status, begun.headers.get("Location")]).toEqual([303, `/e-learning/${slug}/module-1/m1-s`]);
    const onward = await answerOf(sendBlock(await block("m1-s", {})));
    expect([onward.status, onward.headers.get("Location")]).toEqual([303, `/e-learning/${slug}/module-1/m1-1`]);
    const answered = await answerOf(sendBlock(await block("m1-1", { antwoord: "b" })));
    expect(answered.headers.get("Location")).toBe(`/e-learning/${slug}/module-1/m1-1#uitslag`);
    expect(answered.headers.get("Set-Cookie")).toContain("melding");
  });

  test("give a question back with what was sent when that is no answer", async () => {
    const { slug, as, block } = await aLearner();
    await startCourse(as, { slug });
    const answer = await answerOf(sendBlock(await block("m1-1", { antwoord: "z" })));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ problem: "nothing-chosen", typed: { antwoord: ["z"] } });
  });

  test("looking changes nothing", async () => {
    const { slug, as, block } = await aLearner();
    await startCourse(as, { slug });
    await openBlock(await block("m1-s"));
    const page = await openCourse(await visit(`/e-learning/${slug}`, { as, params: { slug } }));
    expect(page.standing.done).toBe(0);
  });
});
