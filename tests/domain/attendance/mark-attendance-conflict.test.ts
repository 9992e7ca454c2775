import { beforeEach, describe, expect, test } from "vitest";
import { markAttendance } from "~/domain/attendance/mark-attendance.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aRoom, ledgerOf, look, mark, type Room } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");

beforeEach(() => clock.set(start));

async function twoAtTheDoor(people = 3) {
  const room = await aRoom({ people });
  const other = await makeVisitor({ name: "Sanne Bakker", roles: [{ role: "THEME_LEAD", themeId: room.theme.id }] });
  return { room, other, seen: await look(room) };
}

const values = async (room: Room) => {
  const saved = await db.mark.findMany({ where: { meetingId: room.meeting } });
  return room.registrations.map(({ id }) => saved.find(({ registrationId }) => registrationId === id)?.value);
};

describe("two people who mark the same list at once", () => {
  test("the later one does not overwrite: theirs stays, everything else is stored, and the outcome says who was first", async () => {
    const { room, other, seen } = await twoAtTheDoor();
    await mark(room, "A 45 -", { as: other, seen });
    const outcome = await mark(room, "P P P", { seen, headcount: 2 });
    expect(await values(room)).toEqual(["ABSENT", "PARTLY", "PRESENT"]);
    expect(await db.headcount.findMany({ where: { meetingId: room.meeting } })).toMatchObject([{ count: 2 }]);
    const [first, second, third] = room.registrations.map(({ id }) => id);
    if (outcome.outcome !== "saved") throw new Error(outcome.outcome);
    const wanted = { value: "PRESENT", minutes: null };
    expect(Object.fromEntries(outcome.conflicts)).toEqual({
      [String(first)]: {
        wanted,
        current: { value: "ABSENT", minutes: null },
        by: "Sanne Bakker",
        at: expect.any(Date),
      },
      [String(second)]: { wanted, current: { value: "PARTLY", minutes: 45 }, by: "Sanne Bakker", at: expect.any(Date) },
    });
    expect(outcome).toMatchObject({ present: 2, people: 3, countConflict: null });
    expect(outcome.rows.get(String(third))).toMatchObject({ mark: wanted, tookPart: { yes: true } });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p3 2026-03-12"]);
  });

  test("whoever has seen what changed may choose: then it is saved", async () => {
    const { room, other, seen } = await twoAtTheDoor(1);
    await mark(room, "A", { as: other, seen });
    await mark(room, "P", { seen });
    expect(await mark(room, "P", { seen: await look(room) })).toMatchObject({ conflicts: new Map() });
    expect(await values(room)).toEqual(["PRESENT"]);
  });

  test("a page that was opened long ago and sends everything back undoes nothing", async () => {
    const { room, other } = await twoAtTheDoor();
    await mark(room, "P P -");
    const seen = await look(room);
    await mark(room, "A - E", { as: other });
    expect(await mark(room, "P P A", { seen })).toMatchObject({ outcome: "saved" });
    expect(await values(room)).toEqual(["ABSENT", "PRESENT", "EXCUSED"]);
  });

  test("both saw the same person arrive: that is no conflict, and one mark", async () => {
    const { room, other, seen } = await twoAtTheDoor(1);
    const outcomes = await Promise.all([mark(room, "P", { seen }), mark(room, "P", { as: other, seen })]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ outcome: "saved", conflicts: new Map() });
    expect(await db.attendanceChange.count({ where: { meetingId: room.meeting } })).toBe(1);
  });

  test("at the very same moment one of two different marks is stored, and the other one says so", async () => {
    const { room, other, seen } = await twoAtTheDoor(1);
    const outcomes = await Promise.all([mark(room, "P", { seen }), mark(room, "A", { as: other, seen })]);
    const lost = outcomes.filter((outcome) => outcome.outcome === "saved" && outcome.conflicts.size === 1);
    expect(lost).toHaveLength(1);
    expect(await db.attendanceChange.count({ where: { meetingId: room.meeting } })).toBe(1);
  });

  test("everyone present overrules nothing that was given since the list was opened", async () => {
    const { room, other, seen } = await twoAtTheDoor();
    await mark(room, "E - -", { as: other, seen });
    const here = { editionId: room.edition.id, meetingId: room.meeting, marks: new Map(), ...seen };
    const outcome = await markAttendance(room.lead, { ...here, wholeList: "everyone-present" });
    expect(outcome).toMatchObject({ conflicts: new Map([[room.registrations[0]?.id, expect.anything()]]) });
    expect(await values(room)).toEqual(["EXCUSED", "PRESENT", "PRESENT"]);
  });

  test("a headcount that someone else gave meanwhile stays, and the outcome says so", async () => {
    const { room, other, seen } = await twoAtTheDoor(1);
    await mark(room, "-", { as: other, seen, headcount: 5 });
    expect(await mark(room, "P", { seen, headcount: 7 })).toMatchObject({
      headcount: 5,
      countConflict: { wanted: 7, current: 5, by: "Sanne Bakker", at: expect.any(Date) },
    });
    expect(await db.headcount.findMany({ where: { meetingId: room.meeting } })).toMatchObject([{ count: 5 }]);
    expect(await values(room)).toEqual(["PRESENT"]);
  });

  test("without a word of what was seen nothing that stands is overwritten", async () => {
    const { room } = await twoAtTheDoor(1);
    await mark(room, "P");
    const marks = new Map([[String(room.registrations[0]?.id), { value: "ABSENT" as const, minutes: null }]]);
    const post = { editionId: room.edition.id, meetingId: room.meeting, marks };
    const outcome = await markAttendance(room.lead, post);
    expect(outcome.outcome === "saved" && [...outcome.conflicts.keys()]).toEqual([...marks.keys()]);
    expect(await values(room)).toEqual(["PRESENT"]);
  });
});
