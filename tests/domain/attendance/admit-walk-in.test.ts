import { beforeEach, describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { admitWalkIn } from "~/domain/attendance/admit-walk-in.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { address } from "../signing-in/browsers";
import { aRoom, mark, type Room } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");
const minutesAfterStart = (minutes: number) => clock.set(new Date(start.getTime() + minutes * 60_000));

beforeEach(() => minutesAfterStart(0));

type Wishes = Parameters<typeof aRoom>[0];

/** A room that lets people walk in, with so many places. */
async function anOpenRoom(places: number, wishes: Wishes = {}) {
  const room = await aRoom({ people: 1, ...wishes });
  await db.edition.update({ where: { id: room.edition.id }, data: { walkIns: true, capacity: places } });
  return room;
}

const letIn = (room: Room, email: string, name = "", as = room.lead) =>
  admitWalkIn(as, { editionId: room.edition.id, meetingId: room.meeting, email: address(email), name });

const registrationsOf = (room: Room) =>
  db.registration.findMany({ where: { editionId: room.edition.id, source: "door" }, include: { marks: true } });

describe("someone at the door", () => {
  test("whom nobody knew is registered, marked present and counted in one go", async () => {
    const room = await anOpenRoom(2);
    expect(await letIn(room, "nina1@elders.example")).toEqual({ outcome: "name-needed" });
    expect(await letIn(room, "nina1@elders.example", "Nina Nieuw")).toEqual({
      outcome: "in",
      name: "Nina Nieuw",
      already: false,
    });
    const [registration] = await registrationsOf(room);
    expect(registration).toMatchObject({ state: "CONFIRMED", marks: [{ value: "PRESENT" }] });
    const history = await db.registrationChange.findMany({ where: { registrationId: registration?.id } });
    expect(history).toMatchObject([{ fromState: null, toState: "CONFIRMED", reason: "walked-in" }]);
    expect(await db.participation.count({ where: { editionId: room.edition.id, kind: "ATTENDED" } })).toBe(1);
    expect(await db.letter.count({ where: { toAddress: "nina1@elders.example" } })).toBe(1);
  });

  test("twice, and five times at once, is one person with one mark", async () => {
    const room = await anOpenRoom(5);
    await Promise.all(Array.from({ length: 5 }, () => letIn(room, "nina2@elders.example", "Nina")));
    expect(await letIn(room, "nina2@elders.example", "Nina")).toEqual({ outcome: "in", name: "Nina", already: true });
    expect(await registrationsOf(room)).toHaveLength(1);
    expect(await db.mark.count({ where: { meetingId: room.meeting } })).toBe(1);
    expect(await db.attendanceChange.count({ where: { meetingId: room.meeting } })).toBe(1);
  });

  test("who has a place already is only marked, and a mark that says otherwise stays", async () => {
    const room = await anOpenRoom(2);
    const known = await makeVisitor({ email: "bekend3@test.example" });
    const [own] = room.registrations;
    await db.registration.update({ where: { id: own?.id }, data: { personId: known.personId } });
    await mark(room, "A");
    expect(await letIn(room, "bekend3@test.example")).toEqual({ outcome: "marked-otherwise" });
    await mark(room, "P");
    expect(await letIn(room, "bekend3@test.example")).toMatchObject({ outcome: "in", already: true });
    expect(await registrationsOf(room)).toEqual([]);
  });
});

describe("when there is no place", () => {
  test("nothing at all is stored, not even the person: they belong in the headcount", async () => {
    const room = await anOpenRoom(1);
    expect(await letIn(room, "nina4@elders.example", "Nina")).toEqual({ outcome: "no-place", because: "all" });
    expect(await registrationsOf(room)).toEqual([]);
    expect(await db.person.count({ where: { email: "nina4@elders.example" } })).toBe(0);
  });

  test("ten at once for two places: two are in, and the room is full", async () => {
    const room = await anOpenRoom(3);
    const ends = await Promise.all(
      Array.from({ length: 10 }, (_, index) => letIn(room, `loper${index}@elders.example`, `Loper ${index}`)),
    );
    expect(ends.filter(({ outcome }) => outcome === "in")).toHaveLength(2);
    expect(await db.registration.count({ where: { editionId: room.edition.id, state: "CONFIRMED" } })).toBe(3);
  });

  test("the quota of an employer holds at the door too", async () => {
    const room = await anOpenRoom(5, { quotaPerOrganisation: 1 });
    const organisation = await db.membership.findFirstOrThrow({
      where: { personId: room.registrations[0]?.personId },
      select: { organisationId: true },
    });
    await db.registration.updateMany({ where: { editionId: room.edition.id }, data: organisation });
    const colleague = await makeVisitor({ email: "collega6@test.example" });
    await db.membership.deleteMany({ where: { personId: colleague.personId } });
    const membership = { ...organisation, organisationKind: "gemeente", fromDay: new Date("2020-01-01") };
    await db.membership.create({ data: { personId: colleague.personId, ...membership } });
    expect(await letIn(room, "collega6@test.example")).toEqual({ outcome: "no-place", because: "quota" });
  });
});

describe("who waits", () => {
  async function withWaiting(places: number, email: string) {
    const room = await anOpenRoom(places);
    const waiting = await makeVisitor({ email });
    const requestedAt = clock.now();
    const place = { editionId: room.edition.id, personId: waiting.personId, state: "WAITING" as const };
    await db.registration.create({ data: { ...place, source: "self", requestedAt } });
    return room;
  }

  test("has the free place when they stand there after the start", async () => {
    const room = await withWaiting(2, "wachtend7@test.example");
    expect(await letIn(room, "wachtend7@test.example")).toMatchObject({ outcome: "in", already: false });
    expect(await db.registration.count({ where: { editionId: room.edition.id, state: "CONFIRMED" } })).toBe(2);
  });

  test("goes before a walk-in until the start: the queue has its turn first", async () => {
    const room = await withWaiting(2, "eerst@test.example");
    minutesAfterStart(-20);
    expect(await letIn(room, "nina8@elders.example", "Nina")).toEqual({ outcome: "no-place", because: "all" });
  });
});

describe("not", () => {
  test("where the edition allows no walking in, before the doors open, or when it is called off", async () => {
    const room = await aRoom({ people: 0 });
    expect(await letIn(room, "nina9@elders.example", "Nina")).toEqual({ outcome: "not-allowed" });
    const open = await anOpenRoom(2);
    minutesAfterStart(-31);
    expect(await letIn(open, "nina9@elders.example", "Nina")).toEqual({ outcome: "not-now" });
    minutesAfterStart(0);
    await db.edition.update({ where: { id: open.edition.id }, data: { state: "CANCELLED", cancelledAt: clock.now() } });
    expect(await letIn(open, "nina9@elders.example", "Nina")).toEqual({ outcome: "not-now" });
    expect(await db.person.count({ where: { email: "nina9@elders.example" } })).toBe(0);
  });

  test("when the day of the meeting is over in Amsterdam: until then they may, also after its end", async () => {
    const room = await anOpenRoom(3);
    const midnight = (23 - 12.5) * 60;
    minutesAfterStart(midnight - 1);
    expect(await letIn(room, "nina11@elders.example", "Nina")).toMatchObject({ outcome: "in" });
    minutesAfterStart(midnight);
    expect(await letIn(room, "nina12@elders.example", "Nina")).toEqual({ outcome: "day-over" });
    expect(await registrationsOf(room)).toHaveLength(1);
  });

  test("by the lead of another theme or a trainer of another edition: it does not exist", async () => {
    const room = await anOpenRoom(2);
    const other = await makeTheme();
    for (const as of [
      await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: other.id }] }),
      await makeVisitor({ roles: [{ role: "TRAINER" }] }),
    ])
      await expect(letIn(room, "nina10@elders.example", "Nina", as)).rejects.toThrow(NotFound);
  });
});
