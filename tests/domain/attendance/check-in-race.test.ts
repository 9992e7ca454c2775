import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { checkIn } from "~/domain/attendance/check-in.server";
import { markAtKiosk } from "~/domain/attendance/mark-at-kiosk.server";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aRoom, mark } from "./a-room";
import { scanned, stopClock, withRegistration } from "./at-the-beamer";

// As in several processes: nobody takes turns, and the lock on the edition alone decides.
vi.mock("~/platform/turns.server", () => ({ inTurn: (_: string, work: () => Promise<unknown>) => work() }));

beforeEach(() => stopClock(new Date("2026-03-12T12:30:00Z")));

const PEOPLE = 4;

test("by their own code, at two kiosks and on the list at once, everyone is marked and counted once", async () => {
  const room = await aRoom({ people: 0 });
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => withRegistration(room)));
  const scans = await Promise.all(people.map(async ({ visitor }) => ({ visitor, scan: await scanned(room, visitor) })));
  const registrations = people.map(({ registrationId, visitor }) => ({
    id: registrationId,
    personId: visitor.personId,
  }));
  const kiosk = () => {
    const taps = people.map(({ registrationId }) => ({ id: randomUUID(), registrationId, secondsAgo: 1 }));
    return markAtKiosk(room.lead, { editionId: room.edition.id, meetingId: room.meeting, taps });
  };
  const seen = { seen: new Map(), seenHeadcount: null };
  const ends = await Promise.all([
    ...scans.map(({ visitor, scan }) => checkIn(visitor, scan)),
    ...[kiosk(), mark({ ...room, registrations }, "P P P P", { seen }), kiosk()],
  ]);
  expect(ends.every(({ outcome }) => ["checked-in", "already", "saved"].includes(outcome))).toBe(true);
  const values = await db.mark.findMany({ where: { meetingId: room.meeting }, select: { value: true } });
  expect(values).toEqual(Array(PEOPLE).fill({ value: "PRESENT" }));
  expect(await db.attendanceChange.count({ where: { meetingId: room.meeting } })).toBe(PEOPLE);
  expect(await db.participation.count({ where: { editionId: room.edition.id, kind: "ATTENDED" } })).toBe(PEOPLE);
});

test("eight walk-ins at once never take more places than there are", async () => {
  const room = await aRoom({ people: 0 });
  await db.edition.update({ where: { id: room.edition.id }, data: { walkIns: true, capacity: 3 } });
  const visitors = await Promise.all(Array.from({ length: 8 }, () => makeVisitor()));
  const scans = await Promise.all(visitors.map(async (visitor) => ({ visitor, scan: await scanned(room, visitor) })));
  const ends = await Promise.all(scans.map(({ visitor, scan }) => checkIn(visitor, scan)));
  expect(ends.map(({ outcome }) => outcome).sort()).toEqual([...Array(3).fill("checked-in"), ...Array(5).fill("full")]);
  expect(await db.registration.count({ where: { editionId: room.edition.id, state: "CONFIRMED" } })).toBe(3);
});
