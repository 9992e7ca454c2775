import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { loader as openCourse } from "~/routes/learning/course-page";
import { action as handIn } from "~/routes/learning/hand-in-test";
import { action as sendKept } from "~/routes/learning/send-kept-test";
import { action as startCourse } from "~/routes/learning/start-course";
import { action as start } from "~/routes/learning/start-test";
import { loader as openTest } from "~/routes/learning/test-page";
import { loader as openQuestion, action as sendAnswer } from "~/routes/learning/test-question-page";
import { aCourse, aQuestion, aSection } from "../domain/learning/a-course";
import { withTest } from "../domain/learning/a-final-test";
import { beforeTheTest, doTheBlocks, takeTest, theTest } from "../domain/learning/at-the-test";
import { publishedCourse, started } from "../domain/learning/published-course";
import { answerOf, visit } from "../support/as";
import { makeVisitor } from "../support/factories";

async function aLearner() {
  const { slug, learner: as } = await beforeTheTest();
  const base = `/e-learning/${slug}/toets`;
  return {
    slug,
    as,
    base,
    post: (form: Record<string, string> = {}) => visit(base, { as, params: { slug }, form }),
    look: () => visit(base, { as, params: { slug } }),
    question: (position: string, form?: Record<string, string>) =>
      visit(`${base}/${position}`, { as, form, params: { slug, position } }),
  };
}

const whereTo = (answer: Response) => [answer.status, answer.headers.get("Location")];

describe("the doors of the final test", () => {
  test("lead from the start over every question to the certificate", async () => {
    const { slug, as, base, post, look, question } = await aLearner();
    expect(whereTo(await answerOf(start(await post())))).toEqual([303, `${base}/1`]);
    const { testId } = await theTest(as);
    for (const [position, next] of [
      ["1", "/2"],
      ["2", "/3"],
      ["3", "/4"],
      ["4", ""],
    ] as const) {
      const sent = await answerOf(sendAnswer(await question(position, { toets: testId, antwoord: "b" })));
      expect(whereTo(sent)).toEqual([303, `${base}${next}`]);
    }
    const ended = await answerOf(handIn(await post({ toets: testId })));
    expect(whereTo(ended)).toEqual([303, base]);
    expect(ended.headers.get("Set-Cookie")).toContain("melding");
    expect(await openTest(await look())).toMatchObject({ completed: true, result: { passed: true, right: 4 } });
    expect(await openCourse(await visit(`/e-learning/${slug}`, { as, params: { slug } }))).toMatchObject({
      standing: { test: "passed", completed: true },
    });
  });

  test("say nothing of right and wrong before the end", async () => {
    const { as, post, look, question } = await aLearner();
    await answerOf(start(await post()));
    const { testId } = await theTest(as);
    await answerOf(sendAnswer(await question("1", { toets: testId, antwoord: "a" })));
    const shown = await openQuestion(await question("1"));
    expect(shown).toMatchObject({ answered: 1, count: 4, question: { answer: ["a"], result: null } });
    const told = JSON.stringify([shown, await openTest(await look())]);
    expect(told).not.toMatch(/"(right|correct|feedback)"/);
  });

  test("lead who began nothing, and who has blocks left, to what comes first", async () => {
    const course = withTest(aCourse([aSection("m1-s"), aQuestion("m1-q")]));
    const { slug } = await publishedCourse(course);
    const newcomer = { as: await makeVisitor(), params: { slug } };
    const look = () => visit(`/e-learning/${slug}/toets`, newcomer);
    expect(whereTo(await answerOf(openTest(await look())))).toEqual([302, `/e-learning/${slug}`]);
    const begun = await answerOf(start(await visit(`/e-learning/${slug}/toets/start`, { ...newcomer, form: {} })));
    expect(whereTo(begun)).toEqual([303, `/e-learning/${slug}`]);
    const { slug: other, learner: as } = await started(course);
    const early = await answerOf(
      start(await visit(`/e-learning/${other}/toets/start`, { as, params: { slug: other }, form: {} })),
    );
    expect(whereTo(early)).toEqual([303, `/e-learning/${other}/toets`]);
    const page = await openTest(await visit(`/e-learning/${other}/toets`, { as, params: { slug: other } }));
    expect(page).toMatchObject({ standing: { test: "closed" }, open: null, result: null });
  });

  test("answer 404 where there is no test, and no such question", async () => {
    const { slug, learner: as } = await started(aCourse([aSection("m1-s")]));
    const none = await answerOf(openTest(await visit(`/e-learning/${slug}/toets`, { as, params: { slug } })));
    expect(none.status).toBe(404);
    const { post, question } = await aLearner();
    await answerOf(start(await post()));
    for (const position of ["0", "5", "x", "1e0", "-1", "99999"]) {
      expect((await answerOf(openQuestion(await question(position)))).status).toBe(404);
    }
  });

  test("lead from a question to the page of the test when none is open, and say that an answer came too late", async () => {
    const { base, question } = await aLearner();
    expect(whereTo(await answerOf(openQuestion(await question("1"))))).toEqual([302, base]);
    const late = await answerOf(sendAnswer(await question("1", { toets: "x", antwoord: "b" })));
    expect(whereTo(late)).toEqual([303, base]);
    expect(late.headers.get("Set-Cookie")).toContain("melding");
  });

  test("lead to the first question without an answer when a test is handed in too early", async () => {
    const { as, base, post, question } = await aLearner();
    await answerOf(start(await post()));
    const { testId } = await theTest(as);
    await answerOf(sendAnswer(await question("1", { toets: testId, antwoord: "b" })));
    expect(whereTo(await answerOf(handIn(await post({ toets: testId }))))).toEqual([303, `${base}/2`]);
  });

  test("tell who did not pass what to read again, and from when they can try again", async () => {
    const { as, base, slug, post, look } = await aLearner();
    await answerOf(start(await post()));
    await takeTest(as, slug, 1);
    const page = await openTest(await look());
    expect(page).toMatchObject({ completed: false, open: null, pausedUntil: expect.any(String) });
    expect(page.result).toMatchObject({ passed: false, right: 1, needed: 3 });
    expect(page.result?.goals.flatMap(({ modules }) => modules)).toContainEqual(
      expect.objectContaining({ moduleSlug: "module-1" }),
    );
    expect(whereTo(await answerOf(start(await post())))).toEqual([303, base]);
  });

  test("give a question back when nothing was chosen", async () => {
    const { as, post, question } = await aLearner();
    await answerOf(start(await post()));
    const { testId } = await theTest(as);
    const answer = await answerOf(sendAnswer(await question("2", { toets: testId })));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ problem: "nothing-chosen" });
  });

  test("take what a browser kept, once, from whose it is", async () => {
    const { slug, as, base, post } = await aLearner();
    await answerOf(start(await post()));
    const { testId, test: kept } = await theTest(as);
    const form = { bericht: randomUUID(), voortgang: kept.progressId, onderdeel: "4", toets: testId, antwoord: "b" };
    const send = async (sent: Record<string, string>, who = as) =>
      answerOf(sendKept(await visit(`${base}/versturen`, { as: who, params: { slug }, form: sent })));
    for (let times = 0; times < 2; times += 1) {
      expect(await (await send(form)).json()).toEqual({ outcome: "kept", to: base });
    }
    expect(await (await send({ ...form, onderdeel: "1" })).json()).toEqual({ outcome: "kept", to: `${base}/2` });
    expect((await theTest(as)).questions.map(({ correct }) => correct)).toEqual([true, null, null, true]);
    expect((await send({ ...form, antwoord: "" })).status).toBe(400);
    expect((await send({ ...form, onderdeel: "9" })).status).toBe(404);
    const another = await send({ ...form, onderdeel: "2" }, await makeVisitor());
    expect([another.status, await another.json()]).toEqual([409, { outcome: "someone-elses" }]);
    expect(await (await send({ ...form, toets: randomUUID() })).json()).toMatchObject({ outcome: "closed", to: base });
    const older = { ...form, geleden: "60", antwoord: "a" };
    expect(await (await send(older)).json()).toEqual({
      outcome: "newer-stands",
      to: `${base}/4`,
      why: "U gaf later al een ander antwoord. Dat nieuwere antwoord blijft staan.",
    });
    expect((await theTest(as)).questions.filter(({ correct }) => correct !== null)).toHaveLength(2);
  });

  test("lead whoever presses start again to the test once all is done", async () => {
    const { slug, as, base } = await aLearner();
    await doTheBlocks(as, slug);
    const again = await answerOf(
      startCourse(await visit(`/e-learning/${slug}/start`, { as, params: { slug }, form: {} })),
    );
    expect(whereTo(again)).toEqual([303, base]);
  });
});
