import { beforeEach, describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { attendanceSheet } from "~/domain/attendance/attendance-sheet.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { aRoom, mark, type Room } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");
const hoursAfterStart = (hours: number) => clock.set(new Date(start.getTime() + hours * 3_600_000));
const sheetOf = (room: Room, as = room.lead, meetingId: string | null = null) =>
  attendanceSheet(as, { editionId: room.edition.id, meetingId });

beforeEach(() => clock.set(start));

test("it lists who has a place, by name, with where they work and what was marked; and nobody else", async () => {
  const room = await aRoom({ people: 3 });
  const [, second, third] = room.registrations;
  await db.registration.update({ where: { id: third?.id }, data: { state: "WAITING", confirmedAt: null } });
  await db.person.update({ where: { id: second?.personId }, data: { name: "Anna" } });
  await mark(room, "- 45", { headcount: 4 });
  const sheet = await sheetOf(room);
  expect(sheet.people).toMatchObject([
    { registrationId: second?.id, name: "Anna", mark: { value: "PARTLY", minutes: 45 } },
    { registrationId: room.registrations[0]?.id, name: "P1", mark: null },
  ]);
  expect(sheet).toMatchObject({ headcount: 4, can: { mark: true }, held: false });
  expect(sheet.people[0]?.organisation).toMatch(/^organisatie-/);
  expect(sheet.meetings).toMatchObject([{ window: "open", marked: 1, minutes: 120 }]);
});

test("of several meetings it opens the one to mark now, or the one asked for; nonsense falls back", async () => {
  const room = await aRoom({ meetings: 3 });
  const [first, second, third] = room.edition.meetings.map(({ id }) => id);
  hoursAfterStart(25);
  expect((await sheetOf(room)).meeting?.id).toBe(second);
  expect((await sheetOf(room, room.lead, String(first))).meeting?.id).toBe(first);
  expect((await sheetOf(room, room.lead, "onzin")).meeting?.id).toBe(second);
  const coming = await sheetOf(room, room.lead, String(third));
  expect(coming).toMatchObject({ meeting: { id: third, window: "not-yet" }, can: { mark: false } });
});

test("nothing can be marked before the doors open, of a cancelled edition, or after a year", async () => {
  const room = await aRoom();
  const cancelled = await aRoom({ state: "CANCELLED" });
  expect((await sheetOf(room)).can.mark).toBe(true);
  expect(await sheetOf(cancelled)).toMatchObject({ can: { mark: false }, edition: { cancelled: true } });
  hoursAfterStart(-1);
  expect((await sheetOf(room)).can.mark).toBe(false);
  hoursAfterStart(367 * 24);
  expect(await sheetOf(room)).toMatchObject({ can: { mark: false }, meeting: { window: "closed" } });
});

test("of an edition that is over and was not marked it says so once; marked in part, at each name that was not", async () => {
  const room = await aRoom({ people: 2 });
  const said = async () => {
    const { unmarked, people } = await sheetOf(room);
    return { unmarked, words: people.map(({ tookPart }) => tookPart?.words ?? null) };
  };
  hoursAfterStart(1);
  expect(await said()).toEqual({ unmarked: false, words: [null, null] });
  hoursAfterStart(3);
  expect(await said()).toEqual({ unmarked: true, words: [null, null] });
  await mark(room, "P");
  expect(await said()).toEqual({
    unmarked: false,
    words: ["Heeft deelgenomen", "Niet: aanwezigheid is niet aangegeven"],
  });
});

describe("for whom it does not exist", () => {
  test("the lead of another theme, a trainer of another edition, management, and nobody logs a look", async () => {
    const room = await aRoom();
    const other = await makeTheme();
    const strangers = [
      await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: other.id }] }),
      await makeVisitor({ roles: [{ role: "TRAINER" }] }),
      await makeVisitor({ roles: [{ role: "MANAGEMENT" }] }),
    ];
    for (const stranger of strangers) await expect(sheetOf(room, stranger)).rejects.toThrow(NotFound);
    expect(await db.auditEntry.count({ where: { subjectId: room.edition.id } })).toBe(0);
  });

  test("anyone, when it is a draft, unknown or nonsense", async () => {
    const draft = await aRoom({ state: "DRAFT" });
    await expect(sheetOf(draft)).rejects.toThrow(NotFound);
    for (const editionId of ["onzin", "", "00000000-0000-7000-8000-000000000000"]) {
      await expect(attendanceSheet(draft.lead, { editionId, meetingId: null })).rejects.toThrow(NotFound);
    }
  });
});

test("a look at the names is one line of the log per account, list and clock hour", async () => {
  const room = await aRoom();
  const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
  await db.trainer.create({ data: { editionId: room.edition.id, personId: trainer.personId, name: trainer.name } });
  const looks = () => db.auditEntry.count({ where: { action: "names.seen", subjectId: room.edition.id } });
  await Promise.all([sheetOf(room), sheetOf(room), sheetOf(room)]);
  hoursAfterStart(0.4);
  await sheetOf(room);
  expect(await looks()).toBe(1);
  await sheetOf(room, trainer);
  expect(await looks()).toBe(2);
  // 14.01 in Amsterdam: another hour of the clock.
  clock.set(new Date("2026-03-12T13:01:00Z"));
  await sheetOf(room);
  expect(await looks()).toBe(3);
});
