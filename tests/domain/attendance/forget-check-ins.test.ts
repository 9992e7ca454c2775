import { beforeEach, expect, test } from "vitest";
import { forgetCheckIns } from "~/domain/attendance/forget-check-ins.server";
import { scanCode } from "~/domain/attendance/scan-code.server";
import { db } from "~/platform/db.server";
import { aRoom } from "./a-room";
import { checksIn, marksIn, stopClock, wait, withRegistration } from "./at-the-beamer";

const DAY = 86_400;

beforeEach(() => stopClock(new Date("2026-03-12T12:30:00Z")));

test("after a week what was kept of checking in is gone, and the marks are not", async () => {
  const room = await aRoom({ people: 0 });
  const { visitor } = await withRegistration(room);
  await scanCode(visitor, { typed: "222-222", network: "192.0.2.9" });
  await checksIn(room, visitor);
  const kept = async () => [
    await db.checkIn.count({ where: { meetingId: room.meeting } }),
    await db.checkInMiss.count({ where: { meetingId: room.meeting } }),
  ];
  wait(7 * DAY);
  await forgetCheckIns();
  expect(await kept()).toEqual([1, 1]);
  wait(1);
  await forgetCheckIns();
  expect(await kept()).toEqual([0, 0]);
  expect(await marksIn(room)).toEqual(["CODE PRESENT"]);
});
