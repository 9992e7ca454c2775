import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { system } from "~/domain/access/actor";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import type { RichText } from "~/domain/courseware/rich-text";
import { startCourse } from "~/domain/learning/start-course.server";
import { db } from "~/platform/db.server";
import { loader as openAfter } from "~/routes/learning/after-page";
import { loader as openBlock, action as sendBlock } from "~/routes/learning/block-page";
import { loader as openMedia } from "~/routes/learning/course-media";
import { loader as openCourse } from "~/routes/learning/course-page";
import { loader as openGlossary } from "~/routes/learning/glossary-page";
import { loader as worker } from "~/routes/learning/learning-worker";
import { action as sendKept } from "~/routes/learning/send-kept";
import { loader as openSources } from "~/routes/learning/sources-page";
import { action as start } from "~/routes/learning/start-course";
import { aCourse, aQuestion, aSection, story } from "../domain/learning/a-course";
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

  test("complete what a change of the e-learning left done, and say so", async () => {
    const { slug, as, block } = await aLearner();
    await startCourse(as, { slug });
    await sendBlock(await block("m1-s", {}));
    const changed = { ...aCourse([aSection("m1-s")]), slug };
    await publishCourses(system("test"), [{ course: changed, hash: randomUUID() }]);
    const done = await answerOf(start(await visit(`/e-learning/${slug}/start`, { as, params: { slug }, form: {} })));
    expect([done.status, done.headers.get("Location")]).toEqual([303, `/e-learning/${slug}`]);
    expect(done.headers.get("Set-Cookie")).toContain("melding");
  });

  test("give a question back with what was sent when that is no answer", async () => {
    const { slug, as, block } = await aLearner();
    await startCourse(as, { slug });
    const answer = await answerOf(sendBlock(await block("m1-1", { antwoord: "z" })));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ problem: "nothing-chosen", typed: { antwoord: ["z"] } });
  });

  test("lead back to a question that has changed, and say that the answer was not kept", async () => {
    const { slug, as, block } = await aLearner();
    await startCourse(as, { slug });
    const shown = (await openBlock(await block("m1-1"))).block;
    expect(shown).toMatchObject({ version: "v1" });
    const answer = await answerOf(sendBlock(await block("m1-1", { antwoord: "b", versie: "v0" })));
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, `/e-learning/${slug}/module-1/m1-1`]);
    expect(answer.headers.get("Set-Cookie")).toContain("melding");
    expect((await openBlock(await block("m1-1"))).block).toMatchObject({ answer: [], result: null });
  });

  test("looking changes nothing", async () => {
    const { slug, as, block } = await aLearner();
    await startCourse(as, { slug });
    await openBlock(await block("m1-s"));
    const page = await openCourse(await visit(`/e-learning/${slug}`, { as, params: { slug } }));
    expect(page.standing.done).toBe(0);
  });
});

describe("what stands beside an e-learning", () => {
  const facts = { B01: { says: "Iets", sources: [], article: null, lawOf2018: false } };

  async function beside(course: Partial<ReturnType<typeof aCourse>>) {
    const { slug } = await publishedCourse({ ...aCourse([aSection("m1-s"), story], [story]), ...course });
    const as = await makeVisitor();
    return { slug, at: (page: string) => visit(`/e-learning/${slug}/${page}`, { as, params: { slug } }) };
  }

  test("its sources stand once a module, and a link leads to the first", async () => {
    const { at } = await beside({ facts });
    const { modules } = await openSources(await at("bronnen"));
    expect(modules.map((module) => module.facts.map(({ key, anchor }) => [key, anchor]))).toEqual([
      [["B01", true]],
      [["B01", false]],
    ]);
  });

  test("its words and its page for afterwards are there when it has them", async () => {
    const after: RichText = [{ kind: "paragraph", content: [{ kind: "text", text: "Bel." }] }];
    const { at } = await beside({ glossary: { meldcode: "Vijf stappen", aangifte: "Bij de politie" }, after });
    expect((await openGlossary(await at("begrippen"))).words.map(({ key }) => key)).toEqual(["aangifte", "meldcode"]);
    expect((await openAfter(await at("en-nu"))).text).toEqual(after);
    const bare = await beside({});
    expect((await answerOf(openGlossary(await bare.at("begrippen")))).status).toBe(404);
    expect((await answerOf(openAfter(await bare.at("en-nu")))).status).toBe(404);
  });

  test("no file is given out that the e-learning does not show, wherever it is", async () => {
    const { slug } = await beside({});
    const as = await makeVisitor();
    for (const name of ["geheim.svg", "../course.yaml", "..%2Fcourse.yaml", "course.yaml"]) {
      const asked = await visit(`/e-learning/${slug}/media/x`, { as, params: { slug, name } });
      expect((await answerOf(openMedia(asked))).status).toBe(404);
    }
  });
});

describe("what a browser kept", () => {
  async function keeper() {
    const { slug, as } = await aLearner();
    await startCourse(as, { slug });
    const { id: voortgang } = await db.progress.findFirstOrThrow({ where: { personId: as.personId } });
    const send = async (form: Record<string, string>, who = as) => {
      const fields = { bericht: randomUUID(), geleden: "5", voortgang, ...form };
      return answerOf(
        sendKept(await visit(`/e-learning/${slug}/versturen`, { as: who, params: { slug }, form: fields })),
      );
    };
    return { slug, send };
  }

  test("is answered with where it leads", async () => {
    const { slug, send } = await keeper();
    const read = await send({ onderdeel: "m1-s" });
    expect(await read.json()).toEqual({ outcome: "finished", to: `/e-learning/${slug}/module-1/m1-1` });
    const answered = await send({ onderdeel: "m1-1", antwoord: "b" });
    expect(await answered.json()).toEqual({
      outcome: "answered",
      to: `/e-learning/${slug}/module-1/m1-1#uitslag`,
    });
  });

  test("is answered with the question itself when that has changed", async () => {
    const { slug, send } = await keeper();
    const answer = await send({ onderdeel: "m1-1", antwoord: "b", versie: "v0" });
    expect(await answer.json()).toEqual({ outcome: "changed", to: `/e-learning/${slug}/module-1/m1-1` });
  });

  test("is refused when it is no answer, nonsense, or another's", async () => {
    const { send } = await keeper();
    expect((await send({ onderdeel: "m1-1" })).status).toBe(400);
    expect((await send({ onderdeel: "m1-1", antwoord: "b", bericht: "nee" })).status).toBe(400);
    expect((await send({ onderdeel: "m1-1", antwoord: "b", voortgang: randomUUID() })).status).toBe(404);
    const another = await send({ onderdeel: "m1-1", antwoord: "b" }, await makeVisitor());
    expect([another.status, await another.json()]).toEqual([409, { outcome: "someone-elses" }]);
  });

  test("is given back by a worker that is fetched anew each time", async () => {
    const answer = await answerOf(worker(await visit("/e-learning/werker.js")));
    expect(answer.headers.get("Content-Type")).toMatch(/^text\/javascript/);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });
});
