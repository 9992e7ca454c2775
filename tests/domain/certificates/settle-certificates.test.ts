import { beforeEach, describe, expect, test } from "vitest";
import { closePastMeetings } from "~/domain/attendance/close-past-meetings.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { mark, type Room } from "../attendance/a-room";
import { changes } from "../editions/changing";
import { aCertifiedRoom, certified } from "./a-certified-room";

const start = new Date("2026-03-12T12:30:00Z");
const hoursAfterStart = (hours: number) => clock.set(new Date(start.getTime() + hours * 3_600_000));
const personOf = (room: Room, index = 0) => String(room.registrations[index]?.personId);
const allOf = (room: Room, index = 0) =>
  db.certificate.findMany({ where: { personId: personOf(room, index) }, orderBy: { id: "asc" } });
const heldRows = ({ edition }: Room) =>
  db.participation.count({ where: { editionId: edition.id, kind: "EDITION_HELD" } });

beforeEach(() => clock.set(start));

describe("who took part in an edition that has certificates", () => {
  test("gets one that says what was true on its day, and a letter", async () => {
    const room = await aCertifiedRoom({ people: 3, meetings: 2 });
    await db.person.update({ where: { id: personOf(room) }, data: { email: `p1-${room.edition.id}@test.example` } });
    hoursAfterStart(35);
    await mark(room, "P P A");
    await mark(room, "P A A", { meeting: String(room.edition.meetings[1]?.id) });
    expect(await certified(room)).toBe("p1");
    const [certificate] = await allOf(room);
    expect(certificate).toMatchObject({
      kind: "TOOK_PART",
      name: "P1",
      title: room.edition.offering.title,
      days: [new Date("2026-03-12"), new Date("2026-03-13")],
      studyLoadMinutes: 120,
      concept: false,
      issuedOn: new Date("2026-03-14"),
      revokedAt: null,
    });
    const letters = await db.letter.findMany({ where: { kind: "certificate-ready", personId: personOf(room) } });
    expect(letters).toMatchObject([{ facts: { title: room.edition.offering.title, completed: false } }]);
  });

  test("has none before the day of the last meeting is over, and then without anyone saving the list again", async () => {
    const room = await aCertifiedRoom({ people: 2 });
    await mark(room, "P P");
    hoursAfterStart(10);
    await mark(room, "P A");
    await closePastMeetings();
    expect([await certified(room), await heldRows(room)]).toEqual(["", 1]);
    hoursAfterStart(11);
    await closePastMeetings();
    expect(await certified(room)).toBe("p1");
    expect(await allOf(room, 1)).toEqual([]);
  });

  test("gets the days on which they were there", async () => {
    const room = await aCertifiedRoom({ people: 2, meetings: 3, attendanceRule: "ONE" });
    hoursAfterStart(24 * 3);
    const [, second, third] = room.edition.meetings.map(({ id }) => id);
    await mark(room, "P A");
    await mark(room, "E 30", { meeting: String(second) });
    await mark(room, "A P", { meeting: String(third) });
    const daysOf = async (index: number) => (await allOf(room, index)).at(-1)?.days;
    expect(await daysOf(0)).toEqual([new Date("2026-03-12")]);
    expect(await daysOf(1)).toEqual([new Date("2026-03-13")]);
  });

  test("has one too when the edition does not count as held", async () => {
    const room = await aCertifiedRoom({ people: 2, minimumToCount: 2 });
    await mark(room, "P A");
    hoursAfterStart(11);
    await closePastMeetings();
    expect(await certified(room)).toBe("p1");
    expect(await heldRows(room)).toBe(0);
  });

  test("gets none of an edition of long ago by the clock alone when its offering gets them only now", async () => {
    const room = await aCertifiedRoom({ people: 2, minimumToCount: 2 });
    await mark(room, "P A");
    hoursAfterStart(24 * 8);
    await closePastMeetings();
    expect(await certified(room)).toBe("");
  });

  test("gets one of an edition of long ago only when it says newly that they took part", async () => {
    const room = await aCertifiedRoom({ people: 3, minimumToCount: 1 });
    await mark(room, "P A A");
    hoursAfterStart(24 * 20);
    await mark(room, "P P A");
    expect(await certified(room)).toBe("p2");
  });

  test("gets none of an edition of long ago when it only says that they took part on another day", async () => {
    const room = await aCertifiedRoom({ people: 1, meetings: 2, attendanceRule: "ONE", minimumToCount: 1 });
    await mark(room, "P");
    hoursAfterStart(24 * 20);
    await mark(room, "P", { meeting: String(room.edition.meetings[1]?.id) });
    await mark(room, "A");
    expect(await certified(room)).toBe("");
  });

  test("keeps the one they have when the same list is saved again or the offering changes its words", async () => {
    const room = await aCertifiedRoom({ people: 1 });
    hoursAfterStart(11);
    await mark(room, "P");
    const before = await allOf(room);
    await db.offering.update({
      where: { id: room.edition.offeringId },
      data: { title: "Anders", studyLoadMinutes: 5 },
    });
    await mark(room, "P");
    expect(await allOf(room)).toEqual(before);
  });
});

describe("a correction", () => {
  test("takes the certificate back with its unsent letter, and correcting it again gives a new one with a new code", async () => {
    const room = await aCertifiedRoom({ people: 1 });
    await db.person.update({ where: { id: personOf(room) }, data: { email: `p1-${room.edition.id}@test.example` } });
    hoursAfterStart(11);
    await mark(room, "P");
    hoursAfterStart(12);
    await mark(room, "A");
    expect(await certified(room)).toBe("");
    expect(await allOf(room)).toMatchObject([{ revokedAt: expect.any(Date), revokedReason: "attendance-corrected" }]);
    const letters = () => db.letter.findMany({ where: { personId: personOf(room) }, orderBy: { id: "asc" } });
    expect(await letters()).toMatchObject([{ kind: "certificate-ready", state: "WITHDRAWN" }]);
    await mark(room, "P");
    const [first, second, ...more] = await allOf(room);
    expect(more).toEqual([]);
    expect(first?.revokedAt).not.toBeNull();
    expect(second).toMatchObject({ revokedAt: null });
    expect(second?.code).not.toBe(first?.code);
    expect(await letters()).toHaveLength(2);
  });

  test("takes it back also when the offering has certificates no longer, and gives it back to whom it was taken from", async () => {
    const room = await aCertifiedRoom({ people: 2 });
    hoursAfterStart(11);
    await mark(room, "P A");
    await db.offering.update({ where: { id: room.edition.offeringId }, data: { certificate: false } });
    hoursAfterStart(24 * 20);
    await mark(room, "A A");
    expect(await certified(room)).toBe("");
    await mark(room, "P P");
    expect(await certified(room)).toBe("p1");
  });

  test("is told once to whoever was told that it was ready", async () => {
    const room = await aCertifiedRoom({ people: 2 });
    for (const index of [0, 1]) {
      const email = `p${index}-${room.edition.id}@test.example`;
      await db.person.update({ where: { id: personOf(room, index) }, data: { email } });
    }
    hoursAfterStart(11);
    await mark(room, "P P");
    await db.letter.updateMany({ where: { personId: personOf(room) }, data: { state: "SENT" } });
    await mark(room, "A A");
    await mark(room, "A A");
    const lettersOf = (index: number) =>
      db.letter.findMany({ where: { personId: personOf(room, index), kind: "certificate-withdrawn" } });
    expect(await lettersOf(0)).toMatchObject([{ facts: { because: "de aanwezigheid is gecorrigeerd" } }]);
    expect(await lettersOf(1)).toEqual([]);
  });

  test("of the edition instead of the marks is called that", async () => {
    const room = await aCertifiedRoom({ people: 1, meetings: 2, attendanceRule: "ONE" });
    hoursAfterStart(35);
    await mark(room, "P");
    expect(await certified(room)).toBe("p1");
    await changes(room.lead, room.edition.id, () => ({ attendanceRule: "ALL" }));
    expect(await allOf(room)).toMatchObject([{ revokedReason: "edition-changed" }]);
  });
});

describe("the database", () => {
  test("lets nobody change what a certificate says", async () => {
    const room = await aCertifiedRoom({ people: 1 });
    hoursAfterStart(11);
    await mark(room, "P");
    const where = { editionId: room.edition.id };
    for (const data of [{ title: "Anders" }, { name: "Anders" }, { issuedOn: new Date(0) }, { studyLoadMinutes: 1 }]) {
      await expect(db.certificate.updateMany({ where, data }), JSON.stringify(data)).rejects.toThrow();
    }
    await mark(room, "A");
    for (const data of [{ revokedAt: null, revokedReason: null }, { revokedReason: "anders" }, { revokedAt: start }]) {
      await expect(db.certificate.updateMany({ where, data }), JSON.stringify(data)).rejects.toThrow();
    }
    await expect(db.certificate.deleteMany({ where })).rejects.toThrow();
    await expect(db.$executeRaw`TRUNCATE certificate`).rejects.toThrow();
  });

  test("lets the name go with the person; the certificate stays what it was", async () => {
    const room = await aCertifiedRoom({ people: 1 });
    hoursAfterStart(11);
    await mark(room, "P");
    await db.person.delete({ where: { id: personOf(room) } });
    expect(await db.certificate.findMany({ where: { editionId: room.edition.id } })).toMatchObject([
      { personId: null, name: null, revokedAt: null, title: room.edition.offering.title },
    ]);
  });
});
