import { beforeEach, expect, test } from "vitest";
import { lookAtCode } from "~/domain/attendance/look-at-code.server";
import { db } from "~/platform/db.server";
import { aRoom } from "./a-room";
import { codeOnScreen, qrOnScreen, stopClock, wait } from "./at-the-beamer";

// 13.30 in Amsterdam: the start of the meeting.
const start = new Date("2026-03-12T12:30:00Z");

beforeEach(() => stopClock(start));

test("a QR leads to its meeting for a minute and a half, and is then known as an old one", async () => {
  const room = await aRoom();
  const code = qrOnScreen(room);
  const scan = { editionId: room.edition.id, meetingId: room.meeting, scannedAt: start };
  expect(await lookAtCode(code)).toMatchObject({ outcome: "scanned", scan });
  wait(89);
  expect(await lookAtCode(code)).toMatchObject({ outcome: "scanned" });
  wait(1);
  expect(await lookAtCode(code)).toEqual({ outcome: "old-code" });
});

test.each([
  ["half an hour and a second before the start", -1801, "not-yet"],
  ["as the meeting ends", 7200, "over"],
])("%s it says so", async (_words, seconds, outcome) => {
  const room = await aRoom();
  wait(seconds);
  expect(await lookAtCode(qrOnScreen(room))).toMatchObject({ outcome });
});

test("of a short code nobody hears whether it is good", async () => {
  const room = await aRoom();
  for (const code of [codeOnScreen(room), "222-222", "oeps", ""]) {
    expect(await lookAtCode(code)).toEqual({ outcome: "unread" });
  }
});

test("nothing changes, however often and whatever one looks at", async () => {
  const room = await aRoom();
  const kept = async () => [await db.rateLimit.count(), await db.checkInMiss.count(), await db.checkIn.count()];
  const before = await kept();
  for (const code of [qrOnScreen(room), qrOnScreen(room, 120), "2222222222222222", "222-222"]) {
    for (let look = 0; look < 30; look += 1) await lookAtCode(code);
  }
  expect(await kept()).toEqual(before);
});
