import { expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { myEvaluations } from "~/domain/evaluation/my-evaluations.server";
import { openEvaluations } from "~/domain/evaluation/open-evaluations.server";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { mark } from "../attendance/a-room";
import { aCourse, aQuestion } from "../learning/a-course";
import { started } from "../learning/published-course";
import { afterwards, aHeldEdition } from "./a-held-edition";

const DAY_MS = 86_400_000;
const lettersTo = ({ personId }: Visitor) =>
  db.letter.findMany({ where: { personId, kind: "evaluation-asked" }, orderBy: { id: "asc" } });

test("everyone who took part is asked once, by one letter and in their own overview; who did not is not", async () => {
  const { room, people } = await aHeldEdition(3);
  const [first, second, absent] = people as [Visitor, Visitor, Visitor];
  await Promise.all([openEvaluations(), openEvaluations()]);
  await openEvaluations();
  for (const person of [first, second]) {
    const [asked, ...more] = await myEvaluations(person);
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ title: room.edition.offering.title, heldAt: expect.any(String) });
    expect(await lettersTo(person)).toMatchObject([
      { facts: { askId: asked?.askId, title: room.edition.offering.title, reminder: false, until: asked?.until } },
    ]);
  }
  expect(await myEvaluations(absent)).toEqual([]);
  expect(await lettersTo(absent)).toEqual([]);
});

test("nobody is asked of an edition that was not held, nor of one that ended longer ago than one can answer", async () => {
  const few = await aHeldEdition(2, { minimumToCount: 5 });
  await openEvaluations();
  expect(await myEvaluations(few.people[0] as Visitor)).toEqual([]);
  const old = await aHeldEdition(2);
  clock.set(new Date(afterwards.getTime() + 31 * DAY_MS));
  await openEvaluations();
  expect(await db.evaluationAsk.count({ where: { editionId: old.room.edition.id } })).toBe(0);
});

test("nobody is asked on the day itself, when a mark may still be a slip of the finger", async () => {
  const { people } = await aHeldEdition(2);
  clock.set(new Date("2026-03-12T22:59:00Z"));
  await openEvaluations();
  expect(await myEvaluations(people[0] as Visitor)).toEqual([]);
  clock.set(new Date("2026-03-12T23:00:00Z"));
  await openEvaluations();
  expect(await myEvaluations(people[0] as Visitor)).toHaveLength(1);
});

test("whose attendance comes later is asked then; whose attendance is taken back is asked no more", async () => {
  const { room, people } = await aHeldEdition(3);
  const [first, , late] = people as [Visitor, Visitor, Visitor];
  await openEvaluations();
  await mark(room, "A - P");
  await openEvaluations();
  expect(await myEvaluations(first)).toEqual([]);
  expect(await myEvaluations(late)).toHaveLength(1);
  expect(await lettersTo(first)).toMatchObject([{ state: "WITHDRAWN" }]);
  expect(await lettersTo(late)).toMatchObject([{ state: "QUEUED" }]);
});

test("whoever completes an e-learning is asked too", async () => {
  clock.set(afterwards);
  const { slug, learner } = await started(aCourse([aQuestion("q1")]));
  await openEvaluations();
  expect(await myEvaluations(learner)).toEqual([]);
  await answerQuestion(learner, { slug, blockKey: "q1", fields: { antwoord: ["b"] } });
  await openEvaluations();
  await openEvaluations();
  expect(await myEvaluations(learner)).toMatchObject([{ title: "Proef", heldAt: null }]);
  expect(await lettersTo(learner)).toHaveLength(1);
});
