import { beforeEach, describe, expect, test } from "vitest";
import { attendanceSheet } from "~/domain/attendance/attendance-sheet.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { aRoom, ledgerOf, mark } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");
const nextDay = new Date("2026-03-12T23:00:00Z");
const lastMoment = new Date("2026-03-12T22:59:59Z");

beforeEach(() => clock.set(start));

describe("changing a mark", () => {
  test("asks no reason until the Amsterdam day of the meeting is over, and then does, storing nothing without", async () => {
    const room = await aRoom({ people: 2 });
    await mark(room, "P P", { headcount: 1 });
    clock.set(lastMoment);
    expect(await mark(room, "A -", { reason: "" })).toMatchObject({ outcome: "saved" });
    clock.set(nextDay);
    expect(await mark(room, "P -", { reason: "" })).toEqual({ outcome: "reason-needed" });
    expect(await mark(room, "-", { headcount: 2, reason: "" })).toEqual({ outcome: "reason-needed" });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p2 2026-03-12", "EDITION_HELD 2026-03-12"]);
  });

  test("a first mark the day after needs none: nothing is changed", async () => {
    const room = await aRoom({ people: 1 });
    clock.set(nextDay);
    expect(await mark(room, "P", { reason: "", headcount: 3 })).toMatchObject({ outcome: "saved" });
    expect((await attendanceSheet(room.lead, { editionId: room.edition.id, meetingId: null })).corrections).toEqual([]);
  });

  test("is kept with who, when and why, and the ledger follows in the same transaction", async () => {
    const room = await aRoom({ people: 2 });
    await mark(room, "P P", { headcount: 1 });
    clock.set(nextDay);
    await mark(room, "45 -", { reason: "Ging eerder weg.", headcount: 4 });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p2 2026-03-12", "EDITION_HELD 2026-03-12"]);
    const { corrections, correcting } = await attendanceSheet(room.lead, {
      editionId: room.edition.id,
      meetingId: null,
    });
    expect(correcting).toBe(true);
    const told = { at: expect.stringMatching(/^2026-03-12T23:00/), by: room.lead.name, why: "Ging eerder weg." };
    expect(corrections.map(({ id: _, ...correction }) => correction)).toEqual([
      { ...told, of: "Mensen zonder inschrijving", from: "1", to: "4" },
      { ...told, of: "P1", from: "Aanwezig", to: "Deels, 45 minuten" },
    ]);
  });

  test("a correction that cannot be counted is not kept either: mark, history and ledger stand or fall together", async () => {
    const room = await aRoom({ people: 1 });
    await mark(room, "P");
    clock.set(nextDay);
    const before = { marks: await db.mark.findMany(), changes: await db.attendanceChange.findMany() };
    await db.$executeRaw`CREATE FUNCTION "refuse"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full'; END $$`;
    await db.$executeRaw`CREATE TRIGGER "refuse" BEFORE INSERT ON "participation" FOR EACH ROW EXECUTE FUNCTION "refuse"()`;
    await expect(mark(room, "A")).rejects.toThrow();
    await db.$executeRaw`DROP TRIGGER "refuse" ON "participation"`;
    await db.$executeRaw`DROP FUNCTION "refuse"`;
    expect({ marks: await db.mark.findMany(), changes: await db.attendanceChange.findMany() }).toEqual(before);
    expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-12", "EDITION_HELD 2026-03-12"].slice(0, 1));
  });
});

describe("the history of marks", () => {
  test("holds every change in codes and ids, cannot be changed, and its words go with the person", async () => {
    const room = await aRoom({ people: 1 });
    const [registration] = room.registrations;
    await mark(room, "P");
    await mark(room, "A");
    clock.set(nextDay);
    await mark(room, "30", { reason: "Kwam later." });
    const where = { meetingId: room.meeting };
    const history = await db.attendanceChange.findMany({ where, orderBy: { id: "asc" } });
    const by = { actorKind: "ACCOUNT", actorId: room.lead.accountId, registrationId: registration?.id };
    expect(history).toMatchObject([
      { ...by, fromValue: null, toValue: "PRESENT", reason: "marked" },
      { ...by, fromValue: "PRESENT", toValue: "ABSENT", reason: "changed" },
      { ...by, fromValue: "ABSENT", toValue: "PARTLY", toNumber: 30, reason: "corrected", at: expect.any(Date) },
    ]);
    await expect(db.attendanceChange.updateMany({ where, data: { reason: "marked" } })).rejects.toThrow();
    await expect(db.attendanceChange.deleteMany({ where })).rejects.toThrow();
    expect(await db.attendanceNote.count({ where })).toBe(1);
    await db.registration.delete({ where: { id: registration?.id } });
    expect(await db.attendanceNote.count({ where })).toBe(0);
    expect(await db.attendanceChange.findMany({ where, orderBy: { id: "asc" } })).toEqual(history);
  });

  test("sending the same list twice adds nothing", async () => {
    const room = await aRoom({ people: 2 });
    await mark(room, "P A", { headcount: 2 });
    await mark(room, "P A", { headcount: 2 });
    expect(await db.attendanceChange.count({ where: { meetingId: room.meeting } })).toBe(3);
  });
});
