import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { system, type Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { isQuestion } from "~/domain/courseware/course";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { answerTestQuestion } from "~/domain/learning/answer-test-question.server";
import { coursePage } from "~/domain/learning/course-page.server";
import { finishSection } from "~/domain/learning/finish-section.server";
import { handInTest } from "~/domain/learning/hand-in-test.server";
import { startCourse } from "~/domain/learning/start-course.server";
import { startTest } from "~/domain/learning/start-test.server";
import { clock } from "~/platform/clock";
import { makeVisitor } from "../../support/factories";
import { BLOCKS, EDITIONS, type EditionName } from "./course-editions";
import { expectOnward, type Records, recordsOf } from "./learning-records";
import { publishedCourse } from "./published-course";

const RUNS = process.env.LONG_TESTS ? 300 : 12;
const HOUR_MS = 3_600_000;

/** What someone, their second window, an impatient finger, a forger or the course's writer does. */
type Step =
  | { does: "start" | "start-test" | "hand-in" | "hour" | "forge" | "all-blocks" | "whole-test" }
  | { does: "block"; key: (typeof BLOCKS)[number]; option: string; kept: string | undefined }
  | { does: "answer-test"; position: number; option: string }
  | { does: "publish"; edition: EditionName };

const option = fc.constantFrom("a", "b");
const KEPT = [undefined, randomUUID(), randomUUID()];
const PLAIN: Step[] = [{ does: "start" }, { does: "hour" }, { does: "forge" }];
const WHOLE: Step[] = [{ does: "all-blocks" }, { does: "whole-test" }];
const TEST: Step[] = [{ does: "start-test" }, { does: "hand-in" }];
const block: fc.Arbitrary<Step> = fc.record({
  does: fc.constant("block" as const),
  key: fc.constantFrom(...BLOCKS),
  option,
  kept: fc.constantFrom(...KEPT),
});
const answerTest: fc.Arbitrary<Step> = fc.record({
  does: fc.constant("answer-test" as const),
  position: fc.integer({ min: 1, max: 3 }),
  option,
});
const publish: fc.Arbitrary<Step> = fc.record({
  does: fc.constant("publish" as const),
  edition: fc.constantFrom(...(Object.keys(EDITIONS) as EditionName[])),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 2, arbitrary: fc.constantFrom(...WHOLE) },
  { weight: 3, arbitrary: fc.constantFrom(...TEST) },
  { weight: 5, arbitrary: block },
  { weight: 5, arbitrary: answerTest },
  { weight: 2, arbitrary: publish },
);
/** Steps one after another, some of them several at once. */
const histories = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 5, maxLength: 25 });

interface Scene {
  learner: Visitor;
  forger: Visitor;
  slug: string;
}

test("whatever is done in whatever order, several at once and while the course changes, progress only grows and is counted once", async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const scene = await begun();
      let before = await recordsOf(scene.learner, scene.slug);
      for (const atOnce of history) {
        await Promise.all(atOnce.map((one) => take(scene, one)));
        const after = await recordsOf(scene.learner, scene.slug);
        expectOnward(before, after);
        if (atOnce.length === 1) await expectCompletedWhenDone(scene, atOnce[0], before, after);
        before = after;
      }
      await expectCompletable(scene);
    }),
    { numRuns: RUNS },
  );
});

async function begun(): Promise<Scene> {
  clock.set(new Date("2026-03-12T08:00:00Z"));
  const { slug } = await publishedCourse(EDITIONS.whole);
  const [learner, forger] = [await makeVisitor(), await makeVisitor()];
  await startCourse(learner, { slug });
  await startCourse(forger, { slug });
  return { slug, learner, forger };
}

async function take(scene: Scene, one: Step): Promise<void> {
  const { learner, slug } = scene;
  switch (one.does) {
    case "start":
      return void (await startCourse(learner, { slug }));
    case "hour":
      return clock.set(new Date(clock.now().getTime() + HOUR_MS));
    case "publish":
      return void (await publishCourses(system("test"), [
        { course: { ...EDITIONS[one.edition], slug }, hash: `${slug} ${one.edition}` },
      ]));
    case "block":
      return doBlock(scene, one.key, one.option, one.kept);
    case "all-blocks":
      for (const key of BLOCKS) await doBlock(scene, key, "b");
      return;
    case "start-test":
      return found(startTest(learner, { slug }));
    case "answer-test":
      return answerInTest(scene, one.position, one.option);
    case "whole-test":
      await found(startTest(learner, { slug }));
      for (const position of [1, 2, 3]) await answerInTest(scene, position, "b");
      return handIn(scene, learner);
    case "hand-in":
      return handIn(scene, learner);
    case "forge":
      return forge(scene);
  }
}

async function doBlock({ learner, slug }: Scene, blockKey: string, chosen: string, kept?: string): Promise<void> {
  await found(finishSection(learner, { slug, blockKey }));
  const sent = kept && { id: kept, secondsAgo: 60 };
  await found(answerQuestion(learner, { slug, blockKey, fields: { antwoord: [chosen] }, kept: sent || undefined }));
}

async function answerInTest({ learner, slug }: Scene, position: number, chosen: string): Promise<void> {
  const testId = (await recordsOf(learner, slug)).tests.at(-1)?.id ?? "";
  await found(answerTestQuestion(learner, { slug, testId, position, fields: { antwoord: [chosen] } }));
}

async function handIn({ learner, slug }: Scene, actor: Visitor): Promise<void> {
  const testId = (await recordsOf(learner, slug)).tests.at(-1)?.id ?? "";
  await found(handInTest(actor, { slug, testId }));
}

/** Another sends what only the learner may, and the learner what nobody may: an end to any test but the open one. */
async function forge(scene: Scene): Promise<void> {
  const { learner, forger, slug } = scene;
  const { tests } = await recordsOf(learner, slug);
  for (const { id: testId, finishedAt } of tests) {
    const sent = { slug, testId, position: 1, fields: { antwoord: ["b"], correct: ["true"], right: ["3"] } };
    expect(await answerTestQuestion(forger, sent)).toEqual({ outcome: "closed" });
    expect(await handInTest(forger, sent)).toEqual({ outcome: "closed" });
    if (finishedAt) expect(await answerTestQuestion(learner, sent)).toEqual({ outcome: "closed" });
  }
  await found(answerTestQuestion(learner, { slug, testId: tests.at(-1)?.id ?? "", position: 9, fields: {} }));
}

/** After a step that was stored, whoever did all there is has completed. */
async function expectCompletedWhenDone(
  { learner, slug }: Scene,
  one: Step | undefined,
  before: Records,
  after: Records,
) {
  if (one?.does === "publish" || JSON.stringify(before) === JSON.stringify(after)) return;
  const { standing, completedOn } = await coursePage(learner, slug);
  if (standing.completed) expect(completedOn).not.toBeNull();
}

/** Whatever the course became: who has nothing left to do in it can complete it, and nobody else. */
async function expectCompletable({ learner, slug }: Scene): Promise<void> {
  const { standing, completedOn } = await coursePage(learner, slug);
  const completes = standing.completed && completedOn === null;
  expect((await startCourse(learner, { slug })).outcome).toBe(completes ? "completed" : "going-on");
  expect((await coursePage(learner, slug)).completedOn !== null).toBe(completes || completedOn !== null);
}

async function found(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
  });
}

test("the course's editions differ in what the history is about", () => {
  const keysOf = (name: EditionName) => EDITIONS[name].modules.flatMap(({ blocks }) => blocks);
  expect(new Set(keysOf("longer").map(({ key }) => key))).toEqual(new Set(BLOCKS));
  expect(keysOf("shorter").length).toBeLessThan(keysOf("whole").length);
  expect(keysOf("whole").filter(isQuestion)).toHaveLength(2);
});
