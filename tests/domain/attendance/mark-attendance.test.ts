import { beforeEach, describe, expect, test } from "vitest";
import { markAttendance } from "~/domain/attendance/mark-attendance.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { aRoom, ledgerOf, look, mark } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");
const HOUR_MS = 3_600_000;
const hoursAfterStart = (hours: number) => clock.set(new Date(start.getTime() + hours * HOUR_MS));

beforeEach(() => clock.set(start));

describe("one meeting where everyone must be present", () => {
  test("marks are stored with who, when and how, and the ledger says who took part and that it was held", async () => {
    const room = await aRoom({ people: 4 });
    hoursAfterStart(3);
    const outcome = await mark(room, "P A 60 E", { headcount: 2 });
    expect(outcome).toMatchObject({ outcome: "saved", present: 2, people: 4, held: true });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-12", "EDITION_HELD 2026-03-12"]);
    const marks = await db.mark.findMany({ where: { meetingId: room.meeting }, orderBy: { registrationId: "asc" } });
    expect(marks.map(({ value, minutes, how, markedBy }) => ({ value, minutes, how, markedBy }))).toEqual(
      [
        { value: "PRESENT", minutes: null },
        { value: "ABSENT", minutes: null },
        { value: "PARTLY", minutes: 60 },
        { value: "EXCUSED", minutes: null },
      ].map((each) => ({ ...each, how: "LIST", markedBy: room.lead.accountId })),
    );
    expect(await db.headcount.findMany({ where: { meetingId: room.meeting } })).toMatchObject([{ count: 2 }]);
  });

  test("the ledger remembers organisation, kind, region, themes and place of that day, and no person", async () => {
    const room = await aRoom({ people: 1 });
    hoursAfterStart(3);
    await mark(room, "P");
    const row = await db.participation.findFirstOrThrow({ where: { editionId: room.edition.id, kind: "ATTENDED" } });
    expect(row).toMatchObject({
      offeringId: room.edition.offeringId,
      offeringKind: "TRAINING",
      format: "workshop",
      online: true,
      themes: [room.theme.slug],
      organisationKind: "gemeente",
      region: "veiligheidsregio-kennemerland",
      source: "attendance",
      reverses: null,
    });
    expect(JSON.stringify(row)).not.toContain(room.registrations[0]?.personId);
  });

  test("the same list twice changes nothing", async () => {
    const room = await aRoom({ people: 3 });
    hoursAfterStart(3);
    const first = await mark(room, "P P A", { headcount: 1 });
    const [ledger, marks, audit] = [
      await db.participation.findMany(),
      await db.mark.findMany(),
      await db.auditEntry.count(),
    ];
    hoursAfterStart(4);
    expect(await mark(room, "P P A", { headcount: 1 })).toEqual({ ...first, at: expect.any(Date) });
    expect(await db.participation.findMany()).toEqual(ledger);
    expect(await db.mark.findMany()).toEqual(marks);
    expect(await db.auditEntry.count()).toBe(audit);
  });

  test("a correction takes the line back, and correcting it again writes a new one: nothing is changed or lost", async () => {
    const room = await aRoom({ people: 2 });
    hoursAfterStart(3);
    await mark(room, "P P");
    await mark(room, "A -");
    expect(await ledgerOf(room)).toEqual(["ATTENDED p2 2026-03-12", "EDITION_HELD 2026-03-12"]);
    await mark(room, "P -");
    expect(await ledgerOf(room)).toEqual([
      "ATTENDED p1 2026-03-12",
      "ATTENDED p2 2026-03-12",
      "EDITION_HELD 2026-03-12",
    ]);
    expect(await db.participation.count({ where: { editionId: room.edition.id } })).toBe(5);
  });

  test("every correction is a line of the log, in codes and ids alone", async () => {
    const room = await aRoom({ people: 2 });
    await mark(room, "P A");
    await mark(room, "A A");
    const corrected = await db.auditEntry.findMany({
      where: { action: "attendance.corrected", actorId: room.lead.accountId },
    });
    expect(corrected).toMatchObject([
      {
        subjectKind: "registration",
        subjectId: room.registrations[0]?.id,
        actorId: room.lead.accountId,
        codes: { meeting: room.meeting, from: "PRESENT", to: "ABSENT" },
      },
    ]);
    expect(await db.auditEntry.count({ where: { action: "attendance.marked", subjectId: room.edition.id } })).toBe(2);
  });

  test("who is not in the post keeps the mark they had", async () => {
    const room = await aRoom({ people: 2 });
    hoursAfterStart(3);
    await mark(room, "P P");
    expect(await mark(room, "- A")).toMatchObject({ present: 1, people: 2 });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-12", "EDITION_HELD 2026-03-12"]);
  });
});

test("everyone present, and the rest absent, in one go", async () => {
  const room = await aRoom({ people: 3 });
  const [one] = room.registrations;
  const here = { editionId: room.edition.id, meetingId: room.meeting };
  const marks = new Map([[String(one?.id), { value: "EXCUSED" as const, minutes: null }]]);
  const values = async () => {
    const saved = await db.mark.findMany({ where: { meetingId: room.meeting } });
    return room.registrations.map(({ id }) => saved.find(({ registrationId }) => registrationId === id)?.value);
  };
  await markAttendance(room.lead, { ...here, marks, wholeList: "rest-absent" });
  expect(await values()).toEqual(["EXCUSED", "ABSENT", "ABSENT"]);
  await markAttendance(room.lead, { ...here, ...(await look(room)), marks: new Map(), wholeList: "everyone-present" });
  expect(await values()).toEqual(["PRESENT", "PRESENT", "PRESENT"]);
});
