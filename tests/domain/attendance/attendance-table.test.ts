import { beforeEach, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { attendanceTable } from "~/domain/attendance/attendance-table.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aRoom, mark } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");

beforeEach(() => clock.set(start));

test("everyone with a place stands beside all meetings, with what was marked in each and whether they took part", async () => {
  const room = await aRoom({ people: 2, meetings: 3 });
  const [, second] = room.edition.meetings.map(({ id }) => String(id));
  await mark(room, "P A");
  clock.set(new Date(start.getTime() + 24 * 3_600_000));
  await mark(room, "45 -", { meeting: second });
  const table = await attendanceTable(room.lead, room.edition.id);
  expect(table.meetings).toMatchObject([
    { canMark: true, correcting: true, present: 1 },
    { canMark: true, correcting: false, present: 1 },
    { canMark: false, correcting: false, present: 0 },
  ]);
  const present = { value: "PRESENT", minutes: null };
  expect(table.people).toMatchObject([
    { name: "P1", marks: [present, { value: "PARTLY", minutes: 45 }, null], tookPart: { yes: false } },
    { name: "P2", marks: [{ value: "ABSENT" }, null, null], tookPart: { words: "Niet: dagdeel 1 gemist" } },
  ]);
  expect(await db.auditEntry.count({ where: { action: "names.seen", subjectId: room.edition.id } })).toBe(1);
});

test("it does not exist for whose edition it is not, nor of a draft", async () => {
  const room = await aRoom();
  const draft = await aRoom({ state: "DRAFT" });
  const stranger = await makeVisitor({ roles: [{ role: "TRAINER" }] });
  await expect(attendanceTable(stranger, room.edition.id)).rejects.toThrow(NotFound);
  await expect(attendanceTable(draft.lead, draft.edition.id)).rejects.toThrow(NotFound);
  await expect(attendanceTable(room.lead, "onzin")).rejects.toThrow(NotFound);
});
