import { beforeEach, describe, expect, test } from "vitest";
import { checkIn } from "~/domain/attendance/check-in.server";
import { tappedWords } from "~/domain/attendance/check-in-words";
import { cancelForPerson } from "~/domain/registration/cancel-for-person.server";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aRoom, ledgerOf, mark, type Room } from "./a-room";
import { checksIn, marksIn, scanned, stopClock, wait, withRegistration } from "./at-the-beamer";

// 13.30 in Amsterdam: the start of the meeting.
const start = new Date("2026-03-12T12:30:00Z");

beforeEach(() => stopClock(start));

const kept = ({ meeting }: Room) => db.checkIn.findMany({ where: { meetingId: meeting } });
const walkInRoom = async (people = 0, capacity = 20) => {
  const room = await aRoom({ people });
  await db.edition.update({ where: { id: room.edition.id }, data: { walkIns: true, capacity } });
  return room;
};

describe("someone with a place", () => {
  test("is present by the code, and the ledger says that they took part", async () => {
    const room = await aRoom({ people: 0 });
    const { visitor, registrationId } = await withRegistration(room);
    expect(await checksIn(room, visitor)).toEqual({ outcome: "checked-in" });
    expect(await db.mark.findMany({ where: { meetingId: room.meeting } })).toMatchObject([
      { registrationId, value: "PRESENT", how: "CODE", markedAt: start, markedBy: visitor.accountId },
    ]);
    const seated = { ...room, registrations: [{ id: registrationId, personId: visitor.personId }] };
    expect(await ledgerOf(seated)).toEqual(["ATTENDED p1 2026-03-12"]);
    const log = await db.auditEntry.findMany({ where: { actorId: visitor.accountId } });
    expect(log).toMatchObject([{ action: "attendance.marked", subjectId: room.edition.id }]);
  });

  test("who taps twice, or ten times at once, is present once", async () => {
    const room = await aRoom({ people: 0 });
    const { visitor } = await withRegistration(room);
    const scan = await scanned(room, visitor);
    const ends = await Promise.all(Array.from({ length: 10 }, () => checkIn(visitor, scan)));
    expect(ends.map(({ outcome }) => outcome).sort()).toEqual([...Array(9).fill("already"), "checked-in"]);
    expect(await marksIn(room)).toEqual(["CODE PRESENT"]);
    expect(await kept(room)).toHaveLength(1);
    expect(await db.participation.count({ where: { editionId: room.edition.id } })).toBe(1);
  });

  test("has a quarter of an hour to sign in, and not a second more", async () => {
    const room = await aRoom({ people: 0 });
    const [early, late] = [await withRegistration(room), await withRegistration(room)];
    const [one, other] = [await scanned(room, early.visitor), await scanned(room, late.visitor)];
    wait(899);
    expect(await checkIn(early.visitor, one)).toEqual({ outcome: "checked-in" });
    wait(1);
    expect(await checkIn(late.visitor, other)).toEqual({ outcome: "scan-over" });
    expect(await marksIn(room)).toEqual(["CODE PRESENT"]);
  });

  test("who scanned before the end may tap just after it", async () => {
    const room = await aRoom({ people: 0 });
    const { visitor } = await withRegistration(room);
    wait(7190);
    const scan = await scanned(room, visitor);
    wait(60);
    expect(await checkIn(visitor, scan)).toEqual({ outcome: "checked-in" });
  });
});

describe("what stands on the list", () => {
  test.each([
    ["A", "ABSENT"],
    ["60", "PARTLY"],
    ["E", "EXCUSED"],
  ])("%s stays, and that they tapped is kept beside it", async (word, value) => {
    const room = await aRoom({ people: 0 });
    const { visitor, registrationId } = await withRegistration(room);
    await mark({ ...room, registrations: [{ id: registrationId, personId: visitor.personId }] }, word);
    expect(await checksIn(room, visitor)).toEqual({ outcome: "listed", value });
    expect(await marksIn(room)).toEqual([`LIST ${value}`]);
    expect(await kept(room)).toMatchObject([{ registrationId, hadPlace: true }]);
  });

  test("present stays as the list has it", async () => {
    const room = await aRoom({ people: 0 });
    const { visitor, registrationId } = await withRegistration(room);
    await mark({ ...room, registrations: [{ id: registrationId, personId: visitor.personId }] }, "P");
    expect(await checksIn(room, visitor)).toEqual({ outcome: "already" });
    expect(await marksIn(room)).toEqual(["LIST PRESENT"]);
  });
});

describe("someone without a place", () => {
  test("stores nothing where no walk-ins may come", async () => {
    const room = await aRoom({ people: 1 });
    const visitor = await makeVisitor();
    expect(await checksIn(room, visitor)).toEqual({ outcome: "no-place" });
    expect([await marksIn(room), await kept(room)]).toEqual([[], []]);
    expect(await db.registration.count({ where: { personId: visitor.personId } })).toBe(0);
  });

  test("is registered at the door and present where they may", async () => {
    const room = await walkInRoom(1);
    const visitor = await makeVisitor();
    expect(await checksIn(room, visitor)).toEqual({ outcome: "checked-in" });
    const registration = await db.registration.findFirstOrThrow({ where: { personId: visitor.personId } });
    expect(registration).toMatchObject({ state: "CONFIRMED", source: "door" });
    expect(await marksIn(room)).toEqual(["CODE PRESENT"]);
    expect(await kept(room)).toMatchObject([{ registrationId: registration.id, hadPlace: false }]);
    expect(await checksIn(room, visitor), "again").toEqual({ outcome: "already" });
  });

  test("finds no place in a full room: nothing is stored, and nobody is put on a waiting list", async () => {
    const room = await walkInRoom(2, 2);
    const visitor = await makeVisitor();
    const end = await checksIn(room, visitor);
    expect(end).toEqual({ outcome: "full" });
    expect(tappedWords(end)).toMatch(/geen plaats/);
    expect(await db.registration.count({ where: { personId: visitor.personId } })).toBe(0);
    expect([await marksIn(room), await kept(room)]).toEqual([[], []]);
  });

  test("eight at once never take more places than there are", async () => {
    const room = await walkInRoom(0, 3);
    const visitors = await Promise.all(Array.from({ length: 8 }, () => makeVisitor()));
    const ends = await Promise.all(visitors.map((visitor) => checksIn(room, visitor)));
    expect(ends.map(({ outcome }) => outcome).sort()).toEqual([
      ...Array(3).fill("checked-in"),
      ...Array(5).fill("full"),
    ]);
    const confirmed = await db.registration.count({ where: { editionId: room.edition.id, state: "CONFIRMED" } });
    expect(confirmed).toBe(3);
  });

  test("is sent to the trainer where a yes is needed, after a no, or when a lead took their place back", async () => {
    const [room, asking] = [await walkInRoom(), await walkInRoom()];
    await db.edition.update({ where: { id: asking.edition.id }, data: { approval: "THEME_LEAD" } });
    expect(await checksIn(asking, await makeVisitor())).toEqual({ outcome: "ask-trainer" });
    const declined = await withRegistration(room, "DECLINED");
    expect(await checksIn(room, declined.visitor)).toEqual({ outcome: "ask-trainer" });
    const ended = await withRegistration(room, "CONFIRMED");
    const address = { editionId: room.edition.id, registrationId: ended.registrationId };
    wait(-60);
    expect((await cancelForPerson(room.lead, { ...address, reason: "Afgesproken." })).outcome).toBe("cancelled");
    wait(60);
    expect(await checksIn(room, ended.visitor)).toEqual({ outcome: "ask-trainer" });
    expect([await marksIn(room), await marksIn(asking)]).toEqual([[], []]);
  });

  test("does not pass someone who waits, who has what is free when they are there", async () => {
    const room = await walkInRoom(1, 2);
    const { visitor: first } = await withRegistration(room, "WAITING");
    const stranger = await makeVisitor();
    expect(await checksIn(room, stranger)).toEqual({ outcome: "ask-trainer" });
    expect(await checksIn(room, first)).toEqual({ outcome: "checked-in" });
    expect(await checksIn(room, stranger), "nobody waits any more").toEqual({ outcome: "full" });
    expect(await kept(room)).toMatchObject([{ hadPlace: false }]);
  });

  test("who gave their place up and came after all is present again, by a registration of their own", async () => {
    const room = await walkInRoom();
    const { visitor, registrationId } = await withRegistration(room);
    await mark({ ...room, registrations: [{ id: registrationId, personId: visitor.personId }] }, "E");
    const endedAt = start;
    await db.registration.update({ where: { id: registrationId }, data: { state: "CANCELLED", endedAt } });
    expect(await checksIn(room, visitor)).toEqual({ outcome: "checked-in" });
    expect(await marksIn(room)).toEqual(["CODE PRESENT", "LIST EXCUSED"]);
  });

  test("who is not invited is not let in by a code", async () => {
    const room = await aRoom({ people: 0, visibility: "INVITED" });
    await db.edition.update({ where: { id: room.edition.id }, data: { walkIns: true } });
    const visitor = await makeVisitor();
    expect(await checksIn(room, visitor)).toEqual({ outcome: "not-invited" });
    expect(await db.registration.count({ where: { personId: visitor.personId } })).toBe(0);
  });
});

test("an edition that is cancelled between the scan and the tap stores nothing", async () => {
  const room = await aRoom({ people: 0 });
  const { visitor } = await withRegistration(room);
  const scan = await scanned(room, visitor);
  await db.edition.update({ where: { id: room.edition.id }, data: { state: "CANCELLED", cancelledAt: start } });
  expect(await checkIn(visitor, scan)).toEqual({ outcome: "cancelled" });
  expect([await marksIn(room), await kept(room)]).toEqual([[], []]);
});

test("of the browser only a hash is kept, another at every meeting", async () => {
  const room = await aRoom({ people: 0, meetings: 2 });
  const { visitor } = await withRegistration(room);
  await checksIn(room, visitor, "my-phone");
  wait(24 * 3600);
  const second = { ...room, meeting: String(room.edition.meetings[1]?.id) };
  await checksIn(second, visitor, "my-phone");
  const hashes = [...(await kept(room)), ...(await kept(second))].map(({ deviceHash }) => deviceHash);
  expect(new Set(hashes).size).toBe(2);
  expect(hashes.join(" ")).not.toContain("my-phone");
});
