import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import type { EditionAddress } from "~/domain/catalogue/lock-edition.server";
import { registerForEdition } from "~/domain/registration/register.server";
import type { RegisterOutcome } from "~/domain/registration/registration-outcome";
import { db } from "~/platform/db.server";
import { expectOrderly } from "../domain/registration/invariants";
import { actsOn, makeCrowd, setCapacity } from "../domain/registration/registering";
import { makeEdition } from "../support/factories";

const ROUNDS = process.env.LONG_TESTS ? 100 : 4;
const CROWD = 50;
const TIMEOUT = 600_000;

let crowd: Visitor[];
let other: ChildProcess;
let ended: Promise<never>;

beforeAll(async () => {
  other = fork("tests/faults/other-process.ts", { execArgv: ["--import", "tsx"] });
  ended = once(other, "exit").then(([code]) => Promise.reject(new Error(`the other process ended (${code})`)));
  [crowd] = await Promise.all([makeCrowd(CROWD), answerFromThere()]);
});

afterAll(() => {
  other.kill();
});

describe("fifty people at once", () => {
  it(
    "for the last places, through two processes: never one too many, and everyone is told the truth",
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const capacity = 1 + (round % 4);
        const edition = await makeEdition({ capacity, startsInHours: 500 + 3 * round });
        const answers = await registerFromBothSides(actsOn(edition).address);
        expect(answers.filter(({ outcome }) => outcome === "confirmed")).toHaveLength(capacity);
        await expectTruth(edition.id, answers);
        await expectOrderly(edition.id, capacity);
      }
    },
    TIMEOUT,
  );

  it(
    "cancelling, registering, and places being added: the queue keeps its order and each change its letter",
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const edition = await makeEdition({ capacity: 5, startsInHours: 5000 + 3 * round });
        const { register, cancel } = actsOn(edition);
        const early = crowd.slice(0, 12);
        for (const person of early) await register(person);
        await Promise.all([
          ...early.filter((_, index) => index % 2 === round % 2).map(cancel),
          ...crowd.slice(8, 30).map(register),
          setCapacity(edition.id, 8),
        ]);
        await expectOrderly(edition.id, 8);
        expect(await db.registration.count({ where: { editionId: edition.id, state: "CONFIRMED" } })).toBe(8);
      }
    },
    TIMEOUT,
  );
});

/** Half of the crowd registers here, half in another process on the same database; answers in the order of the crowd. */
async function registerFromBothSides(address: EditionAddress): Promise<RegisterOutcome[]> {
  const there = answerFromThere();
  other.send({ people: crowd.slice(CROWD / 2), address });
  const here = await Promise.all(crowd.slice(0, CROWD / 2).map((person) => registerForEdition(person, address)));
  return [...here, ...((await there) as RegisterOutcome[])];
}

/** What the other process says next; an error when it ends instead. */
async function answerFromThere(): Promise<unknown> {
  const [message] = await Promise.race([once(other, "message"), ended]);
  return message;
}

/** Compares what each was told with what the database holds. */
async function expectTruth(editionId: string, answers: RegisterOutcome[]) {
  const queue = await db.registration.findMany({ where: { editionId }, orderBy: { queuePosition: "asc" } });
  const waiting = queue.filter(({ state }) => state === "WAITING").map(({ personId }) => personId);
  const truth = crowd.map(({ personId }) =>
    waiting.includes(personId)
      ? { outcome: "waiting", position: waiting.indexOf(personId) + 1 }
      : { outcome: "confirmed", overlaps: [] },
  );
  expect(queue).toHaveLength(CROWD);
  expect(answers).toEqual(truth);
}
