import pg from "pg";
import { beforeEach, expect, test, vi } from "vitest";
import { hashOfAddress, tieKey } from "~/domain/participation/participants.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aRoom, ledgerOf, mark } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");
const HOUR_MS = 3_600_000;
const hoursAfterStart = (hours: number) => clock.set(new Date(start.getTime() + hours * HOUR_MS));

beforeEach(() => clock.set(start));

test("someone known from an imported list by their address is the same participant", async () => {
  const room = await aRoom({ people: 0 });
  const visitor = await makeVisitor({ email: "bekend@test.example" });
  const [registration] = await db.registration.createManyAndReturn({
    data: [
      {
        editionId: room.edition.id,
        personId: visitor.personId,
        state: "CONFIRMED",
        source: "self",
        requestedAt: clock.now(),
      },
    ],
  });
  const emailHash = hashOfAddress(await tieKey(db), "bekend@test.example");
  const { id } = await db.participant.create({ data: { createdAt: clock.now(), ties: { create: { emailHash } } } });
  await mark({ ...room, registrations: [{ id: String(registration?.id), personId: visitor.personId }] }, "P");
  expect(await db.participation.findMany({ where: { editionId: room.edition.id } })).toMatchObject([
    { participantId: id },
  ]);
});

test("two leads who save at once: one list follows the other, and the ledger counts everyone once", async () => {
  const room = await aRoom({ people: 6 });
  hoursAfterStart(3);
  await Promise.all([
    mark(room, "P P P P P P"),
    mark(room, "P P P P P P"),
    mark(room, "P P P P P P", { headcount: 1 }),
  ]);
  expect(await ledgerOf(room)).toHaveLength(7);
  expect(await db.participation.count({ where: { editionId: room.edition.id } })).toBe(7);
});

test("two hundred people cost no more questions than ten", async () => {
  const query = vi.spyOn(pg.Client.prototype, "query");
  const questions = async (people: number) => {
    const room = await aRoom({ people });
    hoursAfterStart(3);
    query.mockClear();
    await mark(room, room.registrations.map((_, index) => (index % 7 === 0 ? "A" : "P")).join(" "));
    await mark(room, room.registrations.map((_, index) => (index % 5 === 0 ? "A" : "P")).join(" "));
    clock.set(start);
    return query.mock.calls.length;
  };
  await questions(1);
  const [few, many] = [await questions(10), await questions(200)];
  query.mockRestore();
  expect(many).toBe(few);
  expect(many).toBeLessThan(110);
});
