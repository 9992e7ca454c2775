import { beforeEach, expect, test } from "vitest";
import { attendanceSheet } from "~/domain/attendance/attendance-sheet.server";
import { checkIn } from "~/domain/attendance/check-in.server";
import { scanCode } from "~/domain/attendance/scan-code.server";
import { aRoom, mark } from "./a-room";
import { checksIn, codeOnScreen, scanned, stopClock, wait, withRegistration } from "./at-the-beamer";

beforeEach(() => stopClock(new Date("2026-03-12T12:30:00Z")));

test("the lead reads beside the list what is worth a look, and only of this meeting", async () => {
  const room = await aRoom({ people: 0, meetings: 2 });
  const ans = await withRegistration(room, "CONFIRMED", "Ans");
  const bo = await withRegistration(room, "CONFIRMED", "Bo");
  const cas = await withRegistration(room, "CONFIRMED", "Cas");
  const early = await scanned(room, cas.visitor);
  const shared = codeOnScreen(room);
  await mark({ ...room, registrations: [{ id: bo.registrationId, personId: bo.visitor.personId }] }, "A");
  await checksIn(room, ans.visitor, "one phone");
  await checksIn(room, bo.visitor, "one phone");
  wait(480);
  await checkIn(cas.visitor, { ...early, device: "other phone" });
  await scanCode(bo.visitor, { typed: shared, network: "192.0.2.9" });
  const sheetOf = (meetingId: string | undefined) =>
    attendanceSheet(room.lead, { editionId: room.edition.id, meetingId: String(meetingId) });
  const { notes } = await sheetOf(room.meeting);
  expect(notes.map((note) => note.split(" ").slice(0, 3).join(" "))).toEqual([
    "Bo checkte in",
    "Ans en Bo",
    "Iemand probeerde in",
    "Cas bevestigde 8",
  ]);
  expect((await sheetOf(room.edition.meetings[1]?.id)).notes).toEqual([]);
});
