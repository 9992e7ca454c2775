import { beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { answerEvaluation } from "~/domain/evaluation/answer-evaluation.server";
import { evaluationToAnswer } from "~/domain/evaluation/evaluation-to-answer.server";
import { keepOwnQuestions } from "~/domain/evaluation/keep-own-questions.server";
import { myEvaluations } from "~/domain/evaluation/my-evaluations.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { mark } from "../attendance/a-room";
import { allAnswer, anAskedEdition, askOf, type Held, someAnswers } from "./a-held-edition";

let held: Held;
let person: Visitor;
let askId: string;

beforeEach(async () => {
  held = await anAskedEdition(3);
  person = held.people[0] as Visitor;
  askId = await askOf(person);
});

const repliesOf = ({ room }: Held) => db.reply.findMany({ where: { editionId: room.edition.id } });

describe("an answer", () => {
  test("is kept once, also when it is sent several times at once", async () => {
    const answers = { ...someAnswers, meenemen: "Een nieuw inzicht" };
    const ends = await Promise.all([1, 2, 3].map(() => answerEvaluation(person, askId, answers)));
    expect(ends.map(({ outcome }) => outcome).sort()).toEqual(["answered", "answered-before", "answered-before"]);
    expect(await repliesOf(held)).toMatchObject([{ useful: 4, clear: 5, level: 3, takeaway: "Een nieuw inzicht" }]);
    expect(await myEvaluations(person)).toEqual([]);
    expect(await evaluationToAnswer(person, askId)).toMatchObject({ standing: "answered" });
  });

  test("holds no person, no day and no order; that someone answered holds no day", async () => {
    const before = await db.evaluationAsk.findUniqueOrThrow({ where: { id: askId } });
    await allAnswer(held.people.slice(0, 2));
    const replies = await repliesOf(held);
    expect(Object.keys(replies[0] ?? {}).sort()).toEqual(
      ["better", "clear", "editionId", "id", "level", "offeringId", "own", "takeaway", "useful"].sort(),
    );
    for (const { id } of replies) expect(id).toMatch(/^.{14}4/);
    const after = await db.evaluationAsk.findUniqueOrThrow({ where: { id: askId } });
    expect(after).toEqual({ ...before, answered: true });
    const who = [person.personId, person.accountId, askId, person.name];
    for (const word of who) expect(JSON.stringify(replies)).not.toContain(word);
    expect(await db.auditEntry.count({ where: { actorId: person.accountId } })).toBe(0);
  });

  test("is taken up to and including the thirtieth day after the question", async () => {
    expect(await evaluationToAnswer(person, askId)).toMatchObject({ until: "2026-04-12" });
    clock.set(new Date("2026-04-12T21:59:00Z"));
    expect(await evaluationToAnswer(person, askId)).toMatchObject({ standing: "open" });
    clock.set(new Date("2026-04-12T22:00:00Z"));
    expect(await answerEvaluation(person, askId, someAnswers)).toEqual({ outcome: "closed" });
    expect(await evaluationToAnswer(person, askId)).toMatchObject({ standing: "closed", until: "2026-04-12" });
    expect(await repliesOf(held)).toEqual([]);
  });

  test("takes back the reminder that has not gone", async () => {
    await answerEvaluation(person, askId, someAnswers);
    const letters = await db.letter.findMany({ where: { personId: person.personId, kind: "evaluation-asked" } });
    expect(letters).toMatchObject([{ state: "WITHDRAWN" }]);
  });
});

describe("whoever", () => {
  test("was asked something else, or nothing, finds no page and leaves no answer", async () => {
    const other = held.people[1] as Visitor;
    for (const stranger of [other, held.room.lead, await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] })]) {
      await expect(evaluationToAnswer(stranger, askId)).rejects.toThrow(NotFound);
      await expect(answerEvaluation(stranger, askId, someAnswers)).rejects.toThrow(NotFound);
    }
    for (const nonsense of ["", "x", "0190a1b2-0000-7000-8000-000000000001"])
      await expect(answerEvaluation(person, nonsense, someAnswers)).rejects.toThrow(NotFound);
    expect(await repliesOf(held)).toEqual([]);
  });

  test("turned out not to have been there cannot answer", async () => {
    await mark(held.room, "A");
    await expect(answerEvaluation(person, askId, someAnswers)).rejects.toThrow(NotFound);
    expect(await repliesOf(held)).toEqual([]);
  });
});

test("an answer to a lead's own question stays under that question, and is refused under another", async () => {
  const { lead, edition } = held.room;
  await keepOwnQuestions(lead, { editionId: edition.id }, ["Was de zaal goed?"]);
  expect((await evaluationToAnswer(person, askId)).questions).toEqual(["Was de zaal goed?"]);
  const answers = { ...someAnswers, vraag1: "Was de zaal goed?", eigen1: "Te klein" };
  await keepOwnQuestions(lead, { editionId: edition.id }, ["Was de koffie goed?"]);
  expect(await answerEvaluation(person, askId, answers)).toEqual({ outcome: "questions-changed" });
  await keepOwnQuestions(lead, { editionId: edition.id }, ["Was de zaal goed?"]);
  expect(await answerEvaluation(person, askId, answers)).toEqual({ outcome: "answered" });
  expect(await repliesOf(held)).toMatchObject([{ own: [{ question: "Was de zaal goed?", answer: "Te klein" }] }]);
});
