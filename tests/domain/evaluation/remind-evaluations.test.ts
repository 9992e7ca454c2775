import { expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { answerEvaluation } from "~/domain/evaluation/answer-evaluation.server";
import { remindEvaluations } from "~/domain/evaluation/remind-evaluations.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { mark } from "../attendance/a-room";
import { afterwards, anAskedEdition, askOf, someAnswers } from "./a-held-edition";

const DAY_MS = 86_400_000;
const daysLater = (days: number) => clock.set(new Date(afterwards.getTime() + days * DAY_MS + 60_000));
const reminders = ({ personId }: Visitor) =>
  db.letter.count({ where: { personId, kind: "evaluation-asked", facts: { path: ["reminder"], equals: true } } });

test("who has not answered after a week is reminded once; who answered, or turned out not to have been there, is not", async () => {
  const { room, people } = await anAskedEdition(4);
  const [silent, answered, corrected] = people as [Visitor, Visitor, Visitor];
  await answerEvaluation(answered, await askOf(answered), someAnswers);
  await mark(room, "- - A");
  daysLater(6);
  await remindEvaluations();
  expect(await reminders(silent)).toBe(0);
  daysLater(7);
  await remindEvaluations();
  daysLater(9);
  await remindEvaluations();
  expect([await reminders(silent), await reminders(answered), await reminders(corrected)]).toEqual([1, 0, 0]);
  const asks = await db.evaluationAsk.findMany({ where: { editionId: room.edition.id, remindedAt: { not: null } } });
  expect(asks.map(({ personId }) => personId)).toEqual([silent.personId]);
});

test("nobody is reminded of what can no longer be answered", async () => {
  const { people } = await anAskedEdition(2);
  daysLater(31);
  await remindEvaluations();
  expect(await reminders(people[0] as Visitor)).toBe(0);
});
