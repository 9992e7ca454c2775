import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { markAtKiosk } from "~/domain/attendance/mark-at-kiosk.server";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { aRoom, ledgerOf, mark, type Room } from "./a-room";
import { marksIn, stopClock, wait } from "./at-the-beamer";

const start = new Date("2026-03-12T12:30:00Z");

beforeEach(() => stopClock(start));

/** A tap on the room's nth person, so many seconds ago. */
const tap = ({ registrations }: Room, nth: number, secondsAgo = 0) => {
  return { id: randomUUID(), registrationId: String(registrations[nth]?.id), secondsAgo };
};
const send = (room: Room, taps: ReturnType<typeof tap>[], as = room.lead) =>
  markAtKiosk(as, { editionId: room.edition.id, meetingId: room.meeting, taps });
const standing = async (room: Room) => {
  const end = await send(room, []);
  if (end.outcome !== "saved") throw new Error(end.outcome);
  const nth = (id: string) => room.registrations.findIndex((registration) => registration.id === id);
  return { present: end.standing.present.map(nth).sort(), otherwise: end.standing.otherwise.map(nth).sort() };
};

test("who was tapped is present, by the kiosk, and counts for the ledger", async () => {
  const room = await aRoom({ people: 3 });
  expect(await send(room, [tap(room, 0), tap(room, 2, 600)])).toMatchObject({
    outcome: "saved",
    standing: { otherwise: [], people: 3 },
  });
  expect(await marksIn(room)).toEqual(["KIOSK PRESENT", "KIOSK PRESENT"]);
  expect(await standing(room)).toEqual({ present: [0, 2], otherwise: [] });
  expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-12", "ATTENDED p3 2026-03-12"]);
  const taps = await db.kioskTap.findMany({ where: { meetingId: room.meeting }, orderBy: { tappedAt: "asc" } });
  expect(taps.map(({ tappedAt }) => tappedAt.toISOString())).toEqual([
    "2026-03-12T12:20:00.000Z",
    "2026-03-12T12:30:00.000Z",
  ]);
});

test("what is sent again, also ten times at once, changes nothing", async () => {
  const room = await aRoom({ people: 3 });
  const taps = [tap(room, 0), tap(room, 1)];
  await Promise.all(Array.from({ length: 10 }, () => send(room, taps)));
  wait(60);
  await send(room, taps);
  expect(await marksIn(room)).toEqual(["KIOSK PRESENT", "KIOSK PRESENT"]);
  expect(await db.kioskTap.count({ where: { meetingId: room.meeting } })).toBe(2);
  expect(await db.participation.count({ where: { editionId: room.edition.id } })).toBe(2);
  expect(await db.auditEntry.count({ where: { action: "attendance.marked", subjectId: room.edition.id } })).toBe(1);
});

test("a tap that was taken is never taken again: not for who has a place by now, nor under the name of another", async () => {
  const room = await aRoom({ people: 2 });
  const [early, known] = [tap(room, 0), { id: String(room.registrations[0]?.id) }];
  await db.registration.update({ where: known, data: { state: "CANCELLED", endedAt: start } });
  await send(room, [early]);
  await db.registration.update({ where: known, data: { state: "CONFIRMED", endedAt: null } });
  await send(room, [early, { ...tap(room, 1), id: early.id }]);
  expect(await marksIn(room)).toEqual([]);
});

test("two kiosks that were without connection agree, whoever sends first", async () => {
  const rooms = [await aRoom({ people: 4 }), await aRoom({ people: 4 })];
  for (const [index, room] of rooms.entries()) {
    const [one, other] = [
      [tap(room, 0, 500), tap(room, 1, 400)],
      [tap(room, 1, 450), tap(room, 3, 20)],
    ];
    for (const taps of index === 0 ? [one, other] : [other, one]) await send(room, taps);
    expect(await standing(room)).toEqual({ present: [0, 1, 3], otherwise: [] });
    expect(await db.mark.count({ where: { meetingId: room.meeting } })).toBe(3);
  }
});

describe("what stands on the list", () => {
  test("stays, and every kiosk is told that it is otherwise", async () => {
    const room = await aRoom({ people: 4 });
    await mark(room, "A E 30 P");
    await send(
      room,
      [0, 1, 2, 3].map((nth) => tap(room, nth)),
    );
    expect(await marksIn(room)).toEqual(["LIST ABSENT", "LIST EXCUSED", "LIST PARTLY", "LIST PRESENT"]);
    expect(await standing(room)).toEqual({ present: [3], otherwise: [0, 1, 2] });
  });

  test("a tap that comes in late does not undo what the lead corrected meanwhile", async () => {
    const room = await aRoom({ people: 1 });
    const early = tap(room, 0);
    await send(room, [early]);
    await mark(room, "A");
    wait(600);
    await send(room, [early, tap(room, 0, 500)]);
    expect(await marksIn(room)).toEqual(["LIST ABSENT"]);
  });
});

describe("nothing is marked", () => {
  test("for who gave their place up, or stands on another list", async () => {
    const [room, other] = [await aRoom({ people: 2 }), await aRoom({ people: 1 })];
    await db.registration.update({
      where: { id: String(room.registrations[0]?.id) },
      data: { state: "CANCELLED", endedAt: start },
    });
    expect((await send(room, [tap(room, 0), tap(other, 0)])).outcome).toBe("saved");
    expect([await marksIn(room), await marksIn(other)]).toEqual([[], []]);
  });

  test("of a cancelled edition, or before the doors open", async () => {
    const [gone, early] = [await aRoom(), await aRoom({ startsInHours: 1 })];
    await db.edition.update({ where: { id: gone.edition.id }, data: { state: "CANCELLED", cancelledAt: start } });
    expect(await send(gone, [tap(gone, 0)])).toEqual({ outcome: "cancelled" });
    expect(await send(early, [tap(early, 0)])).toEqual({ outcome: "not-now" });
    expect([await marksIn(gone), await marksIn(early)]).toEqual([[], []]);
  });

  test("by the lead of another theme, or for a meeting of another edition", async () => {
    const [room, other] = [await aRoom(), await aRoom()];
    const stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
    await expect(send(room, [tap(room, 0)], stranger)).rejects.toThrow(NotFound);
    await expect(send({ ...room, meeting: other.meeting }, [tap(room, 0)])).rejects.toThrow(NotFound);
    expect(await marksIn(room)).toEqual([]);
  });
});

test("taps are taken after the end as well: a tablet may find its connection late", async () => {
  const room = await aRoom({ people: 1 });
  wait(3 * 3600);
  expect(await send(room, [tap(room, 0, 7200)])).toMatchObject({ outcome: "saved" });
  expect(await marksIn(room)).toEqual(["KIOSK PRESENT"]);
});
