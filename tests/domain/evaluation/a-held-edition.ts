import type { Visitor } from "~/domain/access/actor";
import type { EvaluationAnswers } from "~/domain/evaluation/answer-evaluation.form";
import { answerEvaluation } from "~/domain/evaluation/answer-evaluation.server";
import { openEvaluations } from "~/domain/evaluation/open-evaluations.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aRoom, mark, type Room } from "../attendance/a-room";

export const start = new Date("2026-03-12T12:30:00Z");
export const afterwards = new Date("2026-03-13T08:00:00Z");

export interface Held {
  room: Room;
  people: Visitor[];
}

type Wishes = Parameters<typeof aRoom>[0] & { markedBy?: Visitor };

/** An edition that was held on 12 March 2026, where all of these people were present but the last one. */
export async function aHeldEdition(size: number, { markedBy, ...wishes }: Wishes = {}): Promise<Held> {
  clock.set(start);
  const room = await aRoom({ ...wishes, people: size });
  const people: Visitor[] = [];
  for (const { id } of room.registrations) {
    const person = await makeVisitor();
    await db.registration.update({ where: { id }, data: { personId: person.personId } });
    people.push(person);
  }
  clock.set(afterwards);
  await mark(room, [...Array<string>(size - 1).fill("P"), "A"].join(" "), { as: markedBy ?? room.lead });
  return { room, people };
}

/** The same, and everyone who was there is asked what they thought. */
export async function anAskedEdition(size: number, wishes: Wishes = {}): Promise<Held> {
  const held = await aHeldEdition(size, wishes);
  await openEvaluations();
  return held;
}

export const someAnswers: EvaluationAnswers = {
  bruikbaar: 4,
  duidelijk: 5,
  niveau: 3,
  meenemen: "",
  beter: "",
  vraag1: "",
  eigen1: "",
  vraag2: "",
  eigen2: "",
};

/** What this person was asked last. */
export async function askOf({ personId }: Visitor): Promise<string> {
  return (await db.evaluationAsk.findFirstOrThrow({ where: { personId }, orderBy: { id: "desc" } })).id;
}

/** Lets these people answer, each with what they took away. */
export async function allAnswer(people: Visitor[], answers: Partial<EvaluationAnswers> = {}): Promise<void> {
  for (const [index, person] of people.entries()) {
    const own = { ...someAnswers, meenemen: `Tekst ${people.length - index}`, ...answers };
    await answerEvaluation(person, await askOf(person), own);
  }
}
