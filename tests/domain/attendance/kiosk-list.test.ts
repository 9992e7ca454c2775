import { beforeEach, expect, test } from "vitest";
import { kioskList } from "~/domain/attendance/kiosk-list.server";
import { db } from "~/platform/db.server";
import { aRoom, mark } from "./a-room";
import { stopClock, wait } from "./at-the-beamer";

beforeEach(() => stopClock(new Date("2026-03-12T12:30:00Z")));

test("holds the names with what is known, and the look at them is logged", async () => {
  const room = await aRoom({ people: 3 });
  await mark(room, "P A -");
  const list = await kioskList(room.lead, { editionId: room.edition.id, meetingId: null });
  expect(list.people.map(({ name }) => name)).toEqual(["P1", "P2", "P3"]);
  expect(list).toMatchObject({ door: "open", standing: { people: 3 }, meeting: { id: room.meeting } });
  expect([list.standing.present.length, list.standing.otherwise.length]).toEqual([1, 1]);
  const looks = { action: "names.seen", actorId: room.lead.accountId, subjectId: room.edition.id };
  expect(await db.auditEntry.count({ where: looks })).toBe(1);
});

test.each([
  ["before the doors open", -1801, "not-yet"],
  ["once the meeting is over", 7200, "over"],
])("%s there is no name in it, and no look", async (_words, seconds, door) => {
  const room = await aRoom({ people: 3 });
  wait(seconds);
  const list = await kioskList(room.lead, { editionId: room.edition.id, meetingId: room.meeting });
  expect(list).toMatchObject({ door, people: [] });
  expect(JSON.stringify(list)).not.toMatch(/P1/);
  expect(await db.auditEntry.count({ where: { action: "names.seen", actorId: room.lead.accountId } })).toBe(0);
});
