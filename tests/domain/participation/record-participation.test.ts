import { beforeEach, expect, test } from "vitest";
import { recordParticipation, reverseParticipation } from "~/domain/participation/record-participation.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { makeOffering, makeVisitor } from "../../support/factories";

beforeEach(() => clock.set(new Date("2026-03-12T22:30:00Z")));

async function aStart() {
  const { personId, organisationId } = await makeVisitor();
  const offering = await makeOffering({ kind: "E_LEARNING" });
  return { organisationId, event: { kind: "STARTED" as const, personId, offeringId: offering.id, source: "test" } };
}

test("an event is written once, on today's Amsterdam day, with where the person worked then", async () => {
  const { event, organisationId } = await aStart();
  const id = await inTransaction((tx) => recordParticipation(tx, event));
  expect(await inTransaction((tx) => recordParticipation(tx, { ...event, day: "2026-01-01" }))).toBeNull();
  const rows = await db.participation.findMany({ where: { offeringId: event.offeringId } });
  expect(rows).toMatchObject([{ id, day: new Date("2026-03-12"), organisationId, online: true, source: "test" }]);
});

test("after a reversal it can be written anew, and again taken back: four rows, none standing", async () => {
  const { event } = await aStart();
  await inTransaction(async (tx) => {
    await recordParticipation(tx, event);
    expect(await reverseParticipation(tx, event)).toBe(true);
    expect(await reverseParticipation(tx, event)).toBe(false);
    expect(await recordParticipation(tx, event)).not.toBeNull();
    expect(await reverseParticipation(tx, event)).toBe(true);
  });
  const rows = await db.participation.findMany({ where: { offeringId: event.offeringId } });
  expect(rows.filter(({ reverses }) => reverses !== null)).toHaveLength(2);
  expect(rows).toHaveLength(4);
});

test("the same event from ten sides at once is one row and one participant", async () => {
  const { event } = await aStart();
  await Promise.all(Array.from({ length: 10 }, () => inTransaction((tx) => recordParticipation(tx, event))));
  expect(await db.participation.count({ where: { offeringId: event.offeringId } })).toBe(1);
  expect(await db.participantTie.count({ where: { personId: event.personId } })).toBe(1);
});

test("someone without account is tied by the address they were registered with", async () => {
  const { event } = await aStart();
  const { id: personId } = await db.person.create({
    data: { name: "Nog geen account", email: "zonder@account.example", createdAt: clock.now() },
  });
  await inTransaction((tx) => recordParticipation(tx, { ...event, personId }));
  const ties = await db.participantTie.findMany({ where: { participant: { ties: { some: { personId } } } } });
  expect(ties.filter(({ emailHash }) => emailHash !== null)).toHaveLength(1);
});
