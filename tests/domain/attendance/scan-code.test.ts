import "../signing-in/without-demo";
import { beforeEach, describe, expect, test } from "vitest";
import { guest } from "~/domain/access/actor";
import { notScannedWords } from "~/domain/attendance/check-in-words";
import { scanCode } from "~/domain/attendance/scan-code.server";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aRoom, type Room } from "./a-room";
import { codeOnScreen, qrOnScreen, stopClock, wait, withRegistration } from "./at-the-beamer";

// 13.30 in Amsterdam: the start of the meeting.
const start = new Date("2026-03-12T12:30:00Z");
let network = 0;

beforeEach(() => {
  stopClock(start);
  network += 1;
});

const scan = (typed: string, as: Parameters<typeof scanCode>[0] = guest) =>
  scanCode(as, { typed, network: `192.0.2.${network}` });
const misses = ({ meeting }: Room) =>
  db.checkInMiss.findMany({ where: { meetingId: meeting }, select: { kind: true, count: true } });

describe("a code that is good", () => {
  test("leads to its meeting, signed in or not, and changes nothing", async () => {
    const room = await aRoom();
    const found = { editionId: room.edition.id, meetingId: room.meeting, scannedAt: start };
    expect(await scan(codeOnScreen(room))).toMatchObject({ outcome: "scanned", scan: found });
    expect(await scan(codeOnScreen(room).toLowerCase(), await makeVisitor())).toMatchObject({ scan: found });
    expect(await scan(qrOnScreen(room))).toMatchObject({ scan: found });
    expect(await misses(room)).toEqual([]);
    expect(await db.mark.count({ where: { meetingId: room.meeting } })).toBe(0);
  });

  test("never costs a try, however many of one building scan it", async () => {
    const room = await aRoom();
    const ends = [];
    for (let person = 0; person < 400; person += 1) ends.push((await scan(codeOnScreen(room))).outcome);
    expect(new Set(ends)).toEqual(new Set(["scanned"]));
  });

  test("is another for another meeting of the same edition and the same moment", async () => {
    const room = await aRoom({ meetings: 2 });
    const second = { ...room, meeting: String(room.edition.meetings[1]?.id) };
    expect(codeOnScreen(second)).not.toBe(codeOnScreen(room));
  });
});

describe("a code that is passed on", () => {
  test("works until its minute and a half is over, and is then known as an old one", async () => {
    const room = await aRoom();
    const [{ visitor }, other] = [await withRegistration(room), await withRegistration(room)];
    const code = codeOnScreen(room);
    wait(89);
    expect((await scan(code, visitor)).outcome).toBe("scanned");
    wait(1);
    expect((await scan(code, visitor)).outcome).toBe("old-code");
    expect((await scan(code, visitor)).outcome).toBe("old-code");
    expect((await scan(qrOnScreen(room, 90), other.visitor)).outcome).toBe("old-code");
    expect(await misses(room)).toEqual(
      expect.arrayContaining([
        { kind: "OLD", count: 2 },
        { kind: "OLD", count: 1 },
      ]),
    );
  });

  test("tried by somebody signed out is not kept at the meeting: nobody knows whose it is", async () => {
    const room = await aRoom();
    const code = codeOnScreen(room);
    wait(120);
    expect((await scan(code)).outcome).toBe("old-code");
    expect(await misses(room)).toEqual([]);
  });

  test("is a wrong code after twenty minutes", async () => {
    const room = await aRoom();
    const code = codeOnScreen(room);
    wait(1400);
    expect((await scan(code)).outcome).toBe("wrong-code");
  });
});

describe("outside of its time", () => {
  test.each([
    ["half an hour and a second before the start", -1801, "not-yet"],
    ["half an hour before the start", -1800, "scanned"],
    ["as the meeting ends", 7200, "over"],
    ["a second before it ends", 7199, "scanned"],
  ])("%s", async (_words, seconds, outcome) => {
    const room = await aRoom();
    wait(seconds);
    const end = await scan(codeOnScreen(room));
    expect(end.outcome).toBe(outcome);
    if (end.outcome !== "scanned") expect(notScannedWords(end).text).toMatch(/\.$/);
  });

  test("a meeting or an edition that was cancelled takes nobody", async () => {
    const [room, other] = [await aRoom(), await aRoom({ meetings: 2 })];
    await db.edition.update({ where: { id: room.edition.id }, data: { state: "CANCELLED", cancelledAt: start } });
    await db.meeting.update({ where: { id: other.meeting }, data: { cancelledAt: start } });
    expect((await scan(codeOnScreen(room))).outcome).toBe("cancelled");
    expect((await scan(codeOnScreen(other))).outcome).toBe("cancelled");
  });

  test("a draft has no code", async () => {
    const room = await aRoom();
    await db.edition.update({ where: { id: room.edition.id }, data: { state: "DRAFT" } });
    expect((await scan(codeOnScreen(room))).outcome).toBe("wrong-code");
  });
});

describe("guessing", () => {
  test("ends after twenty tries of one account, whatever its network, and begins anew ten minutes later", async () => {
    const room = await aRoom();
    const { visitor } = await withRegistration(room);
    const ends = [];
    for (let guess = 0; guess < 22; guess += 1) ends.push((await scan("222-222", visitor)).outcome);
    expect(ends.filter((end) => end === "wrong-code")).toHaveLength(20);
    const refused = await scan(codeOnScreen(room), visitor);
    expect(refused).toEqual({ outcome: "too-often", againAt: new Date("2026-03-12T12:40:00Z") });
    wait(600);
    expect((await scan(codeOnScreen(room), visitor)).outcome).toBe("scanned");
  });

  test("is kept at the meetings that go on and in which one has a place, as a number of tries of nobody in particular", async () => {
    const [room, elsewhere] = [await aRoom(), await aRoom()];
    const { visitor } = await withRegistration(room);
    await scan("222-222", visitor);
    await scan("333-333", visitor);
    expect(await misses(room)).toEqual([{ kind: "WRONG", count: 2 }]);
    expect(await misses(elsewhere)).toEqual([]);
    const kept = JSON.stringify(await db.checkInMiss.findMany());
    for (const id of [visitor.accountId, visitor.personId]) expect(kept).not.toContain(id);
  });
});
