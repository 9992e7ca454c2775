import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { db } from "~/platform/db.server";
import { expectOrderly } from "../domain/registration/invariants";
import { actsOn, makeCrowd, setCapacity } from "../domain/registration/registering";
import type { Academy } from "../support/academy";
import { cookieOf, send, startOnTestDatabase, type Told } from "../support/at-the-door";
import { makeEdition } from "../support/factories";
import { type MailServer, startMailServer } from "../support/mail-server";

const ROUNDS = process.env.LONG_TESTS ? 100 : 20;
const CROWD = 50;
const PLACES = 5;
const TIMEOUT = 600_000;

let crowd: Visitor[];
let cookies: string[];
let mail: MailServer;
let academies: Academy[] = [];

beforeAll(async () => {
  mail = await startMailServer();
  crowd = await makeCrowd(CROWD);
  cookies = await Promise.all(crowd.map(cookieOf));
  // One after the other: the first brings the reference data in.
  for (const _ of [1, 2]) academies = [...academies, await startOnTestDatabase(mail.url)];
}, TIMEOUT);

afterAll(async () => {
  await Promise.all(academies.map(({ stop }) => stop()));
  await mail.close();
});

describe("fifty people at once", () => {
  it(
    "for five places, at two processes of the academy: five are in, the others wait in order, and everyone is told the truth",
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const edition = await makeEdition({ capacity: PLACES, startsInHours: 500 + 3 * round });
        const path = `/aanbod/${edition.offering.slug}/${edition.id}/inschrijving`;
        const told = await Promise.all(cookies.map((cookie, index) => send(originFor(index), path, cookie)));
        expect(told.filter(({ status }) => status !== 303)).toEqual([]);
        await expectTruth(edition.id, told);
        await expectOrderly(edition.id, PLACES);
      }
    },
    TIMEOUT,
  );

  it(
    "cancelling, registering, and places being added: the queue keeps its order and each change its letter",
    async () => {
      for (let round = 0; round < 4; round += 1) {
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

function originFor(index: number): string {
  return academies[index % academies.length]?.origin ?? "";
}

/** Compares what each was told with what the database holds. */
async function expectTruth(editionId: string, told: Told[]) {
  const queue = await db.registration.findMany({ where: { editionId }, orderBy: { queuePosition: "asc" } });
  const waiting = queue.filter(({ state }) => state === "WAITING").map(({ personId }) => personId);
  expect(queue).toHaveLength(CROWD);
  expect(waiting).toHaveLength(CROWD - PLACES);
  expect(new Set(queue.map(({ personId }) => personId)).size).toBe(CROWD);
  const truth = crowd.map(({ personId }) => waiting.indexOf(personId) + 1);
  const heard = told.map(({ says }) => Number(/op plaats (\d+) van de wachtlijst/.exec(says)?.[1] ?? 0));
  expect(heard).toEqual(truth);
}
