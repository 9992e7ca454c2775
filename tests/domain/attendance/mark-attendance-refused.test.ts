import { beforeEach, describe, expect, test } from "vitest";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOffering, makeTheme, makeVisitor } from "../../support/factories";
import { aRoom, mark, type Room } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");
const HOUR_MS = 3_600_000;
const hoursAfterStart = (hours: number) => clock.set(new Date(start.getTime() + hours * HOUR_MS));

beforeEach(() => clock.set(start));

describe("what is refused stores nothing at all", () => {
  const nothingStored = async (editionId: string) => {
    expect(await db.mark.count({ where: { meeting: { editionId } } })).toBe(0);
    expect(await db.headcount.count({ where: { meeting: { editionId } } })).toBe(0);
    expect(await db.participation.count({ where: { editionId } })).toBe(0);
  };

  const doorsOpen = (room: Room) => new Date(Number(room.edition.startsAt) - HOUR_MS / 2);

  test("before the doors open, and a year and a day later", async () => {
    const room = await aRoom();
    hoursAfterStart(-0.6);
    expect(await mark(room, "P P P", { headcount: 3 })).toEqual({
      outcome: "not-yet",
      from: doorsOpen(room),
    });
    hoursAfterStart(366 * 24);
    expect(await mark(room, "P P P")).toEqual({ outcome: "closed" });
    await nothingStored(room.edition.id);
  });

  test("a cancelled edition", async () => {
    const room = await aRoom({ state: "CANCELLED" });
    expect(await mark(room, "P P P", { headcount: 3 })).toEqual({ outcome: "edition-cancelled" });
    await nothingStored(room.edition.id);
  });

  test("more minutes than the meeting has", async () => {
    const room = await aRoom();
    expect(await mark(room, "P 120 119")).toEqual({
      outcome: "too-many-minutes",
      registrationIds: [room.registrations[1]?.id],
      most: 119,
    });
    await nothingStored(room.edition.id);
  });

  test("a registration of another edition, wholly, though the lead has both", async () => {
    const room = await aRoom();
    const other = await aRoom({ offeringId: room.edition.offeringId });
    const mixed = { ...room, registrations: [...room.registrations.slice(0, 1), ...other.registrations] };
    await expect(mark(mixed, "P P P P", { headcount: 3 })).rejects.toThrow(NotFound);
    await nothingStored(room.edition.id);
    await nothingStored(other.edition.id);
  });

  test("someone who lost their place: the page is shown again", async () => {
    const room = await aRoom();
    const id = String(room.registrations[0]?.id);
    await db.registration.update({ where: { id }, data: { state: "CANCELLED", endedAt: clock.now() } });
    expect(await mark(room, "P P P")).toEqual({ outcome: "list-changed" });
    await nothingStored(room.edition.id);
  });

  test.each([["nonsense"], ["00000000-0000-7000-8000-000000000000"]])(
    "the meeting, edition or registration %s",
    async (id) => {
      const room = await aRoom();
      await expect(mark(room, "P", { meeting: id })).rejects.toThrow(NotFound);
      await expect(mark({ ...room, edition: { ...room.edition, id } }, "P")).rejects.toThrow(NotFound);
      await expect(mark({ ...room, registrations: [{ id, personId: id }] }, "P")).rejects.toThrow(NotFound);
      await nothingStored(room.edition.id);
    },
  );

  test("a meeting of another edition", async () => {
    const room = await aRoom();
    const other = await aRoom({ offeringId: room.edition.offeringId });
    await expect(mark(room, "P", { meeting: other.meeting })).rejects.toThrow(NotFound);
    await nothingStored(room.edition.id);
  });
});

describe("who may mark", () => {
  test("both leads of a joint offering", async () => {
    const themes = [await makeTheme(), await makeTheme()];
    const offering = await makeOffering({ themeIds: themes.map(({ id }) => id) });
    const room = await aRoom({ offeringId: offering.id });
    for (const { id } of themes) {
      const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: id }] });
      expect(await mark(room, "P P P", { as: lead })).toMatchObject({ outcome: "saved" });
    }
  });

  test("the trainer of this edition, and not of another", async () => {
    const room = await aRoom();
    const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
    await expect(mark(room, "P P P", { as: trainer })).rejects.toThrow(NotFound);
    await db.trainer.create({ data: { editionId: room.edition.id, personId: trainer.personId, name: trainer.name } });
    expect(await mark(room, "P P P", { as: trainer })).toMatchObject({ outcome: "saved" });
  });

  test("not the lead of another theme, nor management, or someone named as trainer without the role", async () => {
    const room = await aRoom();
    const other = await makeTheme();
    const named = await makeVisitor();
    await db.trainer.create({ data: { editionId: room.edition.id, personId: named.personId, name: named.name } });
    const strangers = [
      named,
      await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: other.id }] }),
      await makeVisitor({ roles: [{ role: "MANAGEMENT" }] }),
    ];
    for (const as of strangers) await expect(mark(room, "P P P", { as })).rejects.toThrow(NotFound);
    const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
    await expect(mark(room, "P P P", { as: administrator })).rejects.toThrow(NotAllowed);
    expect(await db.mark.count({ where: { meetingId: room.meeting } })).toBe(0);
  });
});
