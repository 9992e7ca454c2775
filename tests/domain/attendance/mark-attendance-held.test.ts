import { beforeEach, describe, expect, test } from "vitest";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOrganisation } from "../../support/factories";
import { aRoom, ledgerOf, mark } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");
const HOUR_MS = 3_600_000;
const hoursAfterStart = (hours: number) => clock.set(new Date(start.getTime() + hours * HOUR_MS));

beforeEach(() => clock.set(start));

describe("held", () => {
  test("not before its last meeting is over, though the marks suffice", async () => {
    const room = await aRoom({ people: 1 });
    hoursAfterStart(1);
    expect(await mark(room, "P")).toMatchObject({ held: false });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-12"]);
  });

  test("taken back when a correction falls below the minimum to count, with whom it was held for; and held again", async () => {
    const room = await aRoom({ people: 3, minimumToCount: 3 });
    const municipality = await makeOrganisation();
    await db.editionHeldFor.create({ data: { editionId: room.edition.id, organisationId: municipality.id } });
    hoursAfterStart(3);
    await mark(room, "P P A", { headcount: 1 });
    const held = ["ATTENDED p1 2026-03-12", "ATTENDED p2 2026-03-12", "EDITION_HELD 2026-03-12", "HELD_FOR 2026-03-12"];
    expect(await ledgerOf(room)).toEqual(held);
    const row = { organisationId: municipality.id, organisationKind: "gemeente", region: municipality.region };
    expect(await db.participation.findFirst({ where: { kind: "HELD_FOR" } })).toMatchObject(row);
    await mark(room, "- - -", { headcount: null });
    expect(await ledgerOf(room)).toEqual(held.slice(0, 2));
    await mark(room, "- - P");
    expect(await ledgerOf(room)).toEqual([...held.slice(0, 2), "ATTENDED p3 2026-03-12", ...held.slice(2)]);
  });

  test("by a headcount alone, where nobody registered", async () => {
    const room = await aRoom({ people: 0, minimumToCount: 10 });
    hoursAfterStart(3);
    await mark(room, "-", { headcount: 9 });
    expect(await ledgerOf(room)).toEqual([]);
    await mark(room, "-", { headcount: 10 });
    expect(await ledgerOf(room)).toEqual(["EDITION_HELD 2026-03-12"]);
  });

  test("still counts who has left the academy since: a later save takes nothing back", async () => {
    const room = await aRoom({ people: 2, minimumToCount: 2 });
    hoursAfterStart(3);
    await mark(room, "P P");
    await db.person.delete({ where: { id: String(room.registrations[0]?.personId) } });
    expect(await mark(room, "- P")).toMatchObject({ present: 1, people: 1, held: true });
    expect(await ledgerOf(room)).toHaveLength(3);
  });
});

describe("several meetings, two hours each on 12, 13 and 14 March", () => {
  test("ALL: only who was present at each took part, on the day of the last", async () => {
    const room = await aRoom({ people: 2, meetings: 3, attendanceRule: "ALL" });
    const [first, second, third] = room.edition.meetings.map(({ id }) => id);
    hoursAfterStart(60);
    await mark(room, "P P", { meeting: first });
    await mark(room, "P 119", { meeting: second });
    expect(await ledgerOf(room)).toEqual([]);
    await mark(room, "P P", { meeting: third });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-14", "EDITION_HELD 2026-03-14"]);
  });

  test("SHARE: 288 of 360 minutes is 80%, on the day they were reached", async () => {
    const room = await aRoom({ people: 3, meetings: 3, attendanceRule: "SHARE" });
    const [first, second, third] = room.edition.meetings.map(({ id }) => id);
    hoursAfterStart(60);
    await mark(room, "P P P", { meeting: first });
    await mark(room, "P P 48", { meeting: second });
    await mark(room, "48 47 P", { meeting: third });
    expect(await ledgerOf(room)).toEqual([
      "ATTENDED p1 2026-03-14",
      "ATTENDED p3 2026-03-14",
      "EDITION_HELD 2026-03-14",
    ]);
  });

  test("ONE: a corrected first meeting moves the day to the next one seen", async () => {
    const room = await aRoom({ people: 1, meetings: 3, attendanceRule: "ONE" });
    const [first, second] = room.edition.meetings.map(({ id }) => id);
    hoursAfterStart(25);
    await mark(room, "P", { meeting: first });
    await mark(room, "30", { meeting: second });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-12"]);
    await mark(room, "A", { meeting: first });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-13"]);
    await mark(room, "A", { meeting: second });
    expect(await ledgerOf(room)).toEqual([]);
  });

  test("a later meeting is not marked before its own doors open", async () => {
    const room = await aRoom({ people: 1, meetings: 2 });
    const later = room.edition.meetings[1]?.id;
    hoursAfterStart(23.4);
    expect(await mark(room, "P", { meeting: later })).toMatchObject({ outcome: "not-yet" });
    hoursAfterStart(23.6);
    expect(await mark(room, "P", { meeting: later })).toMatchObject({ outcome: "saved" });
  });
});
