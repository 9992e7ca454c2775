import { beforeEach, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { checkInScreen } from "~/domain/attendance/check-in-screen.server";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { aRoom, mark } from "./a-room";
import { codeOnScreen, qrOnScreen, stopClock, wait } from "./at-the-beamer";

const start = new Date("2026-03-12T12:30:00Z");

beforeEach(() => stopClock(start));

test("shows the code of this half minute, for how long, and how many are in: nobody's name", async () => {
  const room = await aRoom({ people: 4 });
  await mark(room, "P 30 A -");
  wait(12);
  const screen = await checkInScreen(room.lead, { editionId: room.edition.id, meetingId: null });
  expect(screen).toMatchObject({
    door: "open",
    code: codeOnScreen(room),
    scannedCode: qrOnScreen(room),
    nextInMs: 18_000,
    present: 2,
    people: 4,
  });
  expect(JSON.stringify(screen)).not.toMatch(/P1/);
  expect(await db.auditEntry.count({ where: { action: "names.seen" } }), "nobody looked at names").toBe(0);
});

test.each([
  ["before the doors open", -1801, "not-yet"],
  ["after the end", 7200, "over"],
])("shows no code %s", async (_words, seconds, door) => {
  const room = await aRoom();
  wait(seconds);
  expect(await checkInScreen(room.lead, { editionId: room.edition.id, meetingId: room.meeting })).toMatchObject({
    door,
    ...{ code: null, scannedCode: null },
  });
});

test("shows no code of a cancelled edition", async () => {
  const room = await aRoom();
  await db.edition.update({ where: { id: room.edition.id }, data: { state: "CANCELLED", cancelledAt: start } });
  const screen = await checkInScreen(room.lead, { editionId: room.edition.id, meetingId: null });
  expect(screen).toMatchObject({ code: null, edition: { cancelled: true } });
});

test("is not there for the lead of another theme", async () => {
  const room = await aRoom();
  const other = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
  await expect(checkInScreen(other, { editionId: room.edition.id, meetingId: null })).rejects.toThrow(NotFound);
});
