import { randomInt } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { makeCertificateCode } from "~/domain/certificates/certificate-code";
import type { CertificateKind } from "~/domain/certificates/certificate-words";
import { checkCommand } from "~/operator/check-command";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { anEdition } from "../domain/editions/an-edition";
import { changes } from "../domain/editions/changing";
import { actsOn, makePeople } from "../domain/registration/registering";
import { makeEdition, makeVisitor } from "../support/factories";

const check = () => checkCommand({ values: [], options: {} })();

beforeAll(async () => {
  const edition = await makeEdition({ capacity: 1 });
  const { register, cancel } = actsOn(edition);
  const { anna, bart, carla } = await makePeople();
  for (const person of [anna, bart, carla]) await register(person);
  await cancel(anna);
});

test("an academy in order is told so, rule by rule", async () => {
  expect(await check()).toMatch(/^(holds {3}.*\n)+\d+ rules hold$/);
});

test("fewer places than people are in order where a lead lowered them", async () => {
  const now = clock.now();
  const { lead, edition } = await anEdition({ capacity: 2 });
  const { anna, bart } = await makePeople();
  for (const person of [anna, bart]) await actsOn(edition).register(person);
  expect(await changes(lead, edition.id, () => ({ capacity: 1 }))).toMatchObject({ effect: { above: 1 } });
  expect(await check()).toContain("holds   No step gave a place above");
  clock.set(now);
});

test("nothing may follow the word", () => {
  expect(() => checkCommand({ values: ["all"], options: {} })).toThrow("takes nothing");
});

/** What breaks a rule with its own hands, past the application, and how that rule begins. */
const damages: [string, string, () => Promise<unknown>][] = [
  ["a place too many", "No step gave a place above", () => pastItsGuard("registration", confirmAll)],
  ["someone who was passed", "Nobody got a place past", turnQueueAround],
  ["a second living registration", "A person has one living", registerTwice],
  ["a missing letter", "Every change that promises a letter", () => db.letter.deleteMany()],
  ["an offer past its time", "No offered place is open past", offerLongAgo],
  ["a place in a cancelled edition", "A cancelled edition has no", cancelEditions],
  ["an edition without its meetings", "An edition begins and ends", () => pastItsGuard("meeting", removeMeetings)],
  ["one address for two people", "An address belongs to one person", useAddressTwice],
  ["a letter that hangs", "No letter waits", leaveLetter],
  ["a certificate of who was not there", "Whoever has a certificate", certifyAbsent],
];

test.each(damages)("%s is found", async (_, rule, damage) => {
  const before = await check().catch(({ message }: Error) => message);
  expect(before).toContain(`holds   ${rule}`);
  await damage();
  await expect(check()).rejects.toThrow(`BROKEN  ${rule}`);
});

test("a certificate of who never took part in anything is found too, and one of an e-learning that was not completed", async () => {
  const { editionId, edition } = await db.registration.findFirstOrThrow({ include: { edition: true } });
  const { personId } = await makeVisitor();
  const { offeringId } = edition;
  const ids = [
    await certify({ kind: "TOOK_PART", offeringId, editionId, personId }),
    await certify({ kind: "COMPLETED", offeringId, editionId: null, personId }),
  ];
  for (const id of ids) await expect(check()).rejects.toThrow(id);
});

test("a state that the history does not know is found, also beside other damage", async () => {
  await expect(check()).rejects.toThrow(/is (CONFIRMED|OFFERED|WAITING), its history ends in/);
});

async function confirmAll() {
  await db.registration.updateMany({ where: { state: "WAITING" }, data: { state: "CONFIRMED" } });
}

async function turnQueueAround() {
  await db.$executeRaw`UPDATE registration SET queue_position = -queue_position WHERE id IN (
    SELECT registration_id FROM registration_change WHERE to_state = 'WAITING'
  )`;
}

async function registerTwice() {
  await db.$executeRaw`DROP INDEX registration_one_living`;
  const { editionId, personId } = await db.registration.findFirstOrThrow({ where: { state: "CONFIRMED" } });
  const requestedAt = clock.now();
  await db.registration.create({ data: { editionId, personId, state: "WAITING", source: "self", requestedAt } });
}

async function offerLongAgo() {
  const { id } = await db.registration.findFirstOrThrow({ where: { state: "CONFIRMED" } });
  await db.registration.update({ where: { id }, data: { state: "OFFERED", offeredUntil: new Date(0) } });
}

async function cancelEditions() {
  await db.edition.updateMany({ data: { state: "CANCELLED", cancelledAt: clock.now() } });
}

async function removeMeetings() {
  await db.meeting.deleteMany();
}

async function useAddressTwice() {
  const { email } = await db.account.findFirstOrThrow();
  await db.person.create({ data: { name: "Dubbel", email, createdAt: clock.now() } });
}

async function certifyAbsent() {
  const { editionId, personId, edition } = await db.registration.findFirstOrThrow({ include: { edition: true } });
  const { id: participantId } = await db.participant.create({ data: { createdAt: clock.now() } });
  await db.participantTie.create({ data: { participantId, personId } });
  await certify({ kind: "TOOK_PART", editionId, offeringId: edition.offeringId, personId });
}

/** Writes a certificate that nobody earned; gives its id. */
async function certify(of: { kind: CertificateKind; offeringId: string; editionId: string | null; personId: string }) {
  const facts = { title: "Nooit geweest", days: [], studyLoadMinutes: 1, issuedOn: clock.now(), name: "Niemand" };
  const { id } = await db.certificate.create({ data: { ...facts, ...of, code: makeCertificateCode(randomInt) } });
  return id;
}

async function leaveLetter() {
  const words = { kind: "registration-waiting", toAddress: "a@b.nl", toName: "A", facts: {} };
  await db.letter.create({ data: { key: "hangs", ...words, createdAt: new Date(0) } });
}

async function pastItsGuard(table: "registration" | "meeting", work: () => Promise<void>): Promise<void> {
  await db.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await work();
  await db.$executeRawUnsafe(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}
