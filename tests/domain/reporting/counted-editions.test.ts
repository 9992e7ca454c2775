import { readSheet } from "read-excel-file/node";
import { beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { editionVerdicts } from "~/domain/reporting/edition-verdicts.server";
import { exportFigures } from "~/domain/reporting/export-figures.server";
import { exportTargetRows } from "~/domain/reporting/export-target-rows.server";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import type { TargetDefinition } from "~/domain/targets/definition";
import { instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aRoom, mark, type Room } from "../attendance/a-room";
import { aPromise } from "../targets/a-promise";
import { readBack } from "./read-back";

const at = (day: string, time: string) => clock.set(instantAt(day, time));

beforeEach(() => at("2026-03-12", "13:30"));

/** A room of four of whom three took part, and so many counted without a name. */
async function countedRoom(headcount: number | null, wishes: Parameters<typeof aRoom>[0] = {}): Promise<Room> {
  at("2026-03-12", "13:30");
  const room = await aRoom({ people: 4, ...wishes });
  at("2026-03-12", "16:00");
  await mark(room, "P P P A", { headcount });
  return room;
}

async function promiseOf(
  room: Room,
  measure: "PARTICIPANTS" | "PARTICIPATIONS",
  changes: Partial<TargetDefinition> = {},
) {
  const filter = { offerings: [room.edition.offering.slug], threshold: "ATTENDED" as const };
  return aPromise(measure, { filter, ...changes });
}

async function standOn(actor: Visitor, slug: string, day: string) {
  const [promise] = await targetProgress(actor, { year: 2026, day, slug });
  return { names: promise?.progress?.actual, ...promise?.headcounts?.whole };
}

describe("headcounts beside a figure", () => {
  it("are never in it, nor in what is expected or how it stands", async () => {
    const room = await countedRoom(null);
    const { slug, management } = await promiseOf(room, "PARTICIPATIONS");
    const before = await targetProgress(management, { year: 2026, day: "2026-03-12", slug });
    expect(before[0]?.headcounts?.whole).toBeNull();
    await mark(room, "P P P A", { headcount: 25 });
    const [after] = await targetProgress(management, { year: 2026, day: "2026-03-12", slug });
    expect(after?.headcounts?.whole).toEqual({ lower: 25, upper: 28 });
    expect(after).toEqual({ ...before[0], headcounts: after?.headcounts });
  });

  it("read as of a day what was known at its end, whatever is corrected later", async () => {
    const room = await countedRoom(8);
    const { slug, management } = await promiseOf(room, "PARTICIPANTS");
    at("2026-03-14", "09:00");
    await mark(room, "P P P A", { headcount: 5 });
    at("2026-03-20", "09:00");
    await mark(room, "P P P A", { headcount: null });
    const days = ["2026-03-11", "2026-03-12", "2026-03-13", "2026-03-14", "2026-03-20"];
    expect(await Promise.all(days.map((day) => standOn(management, slug, day)))).toEqual([
      { names: 0 },
      { names: 3, lower: 8, upper: 11 },
      { names: 3, lower: 8, upper: 11 },
      { names: 3, lower: 5, upper: 8 },
      { names: 3 },
    ]);
  });

  it("are of an edition the highest of its meetings, without one that was cancelled by then", async () => {
    const room = await aRoom({ people: 2, meetings: 2, attendanceRule: "ONE" });
    const [first, second] = room.edition.meetings.map(({ id }) => id);
    at("2026-03-13", "17:00");
    await mark(room, "P P", { meeting: first, headcount: 4 });
    await mark(room, "P P", { meeting: second, headcount: 9 });
    const { slug, management } = await promiseOf(room, "PARTICIPATIONS");
    expect(await standOn(management, slug, "2026-03-13")).toEqual({ names: 2, lower: 9, upper: 11 });
    await db.meeting.update({ where: { id: second }, data: { cancelledAt: instantAt("2026-03-14", "12:00") } });
    expect(await standOn(management, slug, "2026-03-14")).toEqual({ names: 2, lower: 4, upper: 6 });
    expect(await standOn(management, slug, "2026-03-13")).toEqual({ names: 2, lower: 9, upper: 11 });
  });

  it("count only where an edition was held, and in the period in which it was", async () => {
    const room = await countedRoom(6, { minimumToCount: 20 });
    const { slug, management } = await promiseOf(room, "PARTICIPATIONS");
    expect(await standOn(management, slug, "2026-03-12")).toEqual({ names: 3 });
    const held = await countedRoom(6);
    const until = await promiseOf(held, "PARTICIPATIONS", { untilDay: "2026-03-12" });
    const after = await promiseOf(held, "PARTICIPATIONS", { fromDay: "2026-03-13" });
    expect(await standOn(management, until.slug, "2026-03-31")).toEqual({ names: 3, lower: 6, upper: 9 });
    expect(await standOn(management, after.slug, "2026-03-31")).toEqual({ names: 0 });
  });

  it("have no place in a promise of started e-learning, or of kinds of organisation: who has no name has no organisation", async () => {
    const room = await countedRoom(6);
    const offerings = [room.edition.offering.slug];
    const others = [
      await promiseOf(room, "PARTICIPANTS", { filter: { offerings, threshold: "STARTED" } }),
      await promiseOf(room, "PARTICIPANTS", { filter: { offerings, organisationKinds: ["gemeente"] } }),
    ];
    for (const { slug, management } of others) {
      expect(Object.keys(await standOn(management, slug, "2026-03-12"))).toEqual(["names"]);
    }
  });
});

describe("what headcounts open to", () => {
  const query = new URLSearchParams("jaar=2026&peildatum=2026-03-12");

  it("is each edition with its names and its headcount, on the page of the promise and of the edition", async () => {
    const room = await countedRoom(25);
    const { slug, management } = await promiseOf(room, "PARTICIPATIONS");
    const { headcounts, line } = await targetFigure(management, slug, query);
    expect(headcounts.shown).toMatchObject([{ id: room.edition.id, day: "2026-03-12", names: 3, heads: 25 }]);
    expect([headcounts.others, headcounts.whole]).toEqual([0, { lower: 25, upper: 28 }]);
    expect(line.withHeadcounts).toEqual(headcounts.whole);
    const { edition } = await editionVerdicts(management, room.edition.id, query);
    expect([edition.took, edition.heads]).toEqual([{ kind: "exact", count: 3 }, 25]);
    const before = await editionVerdicts(
      management,
      room.edition.id,
      new URLSearchParams("jaar=2026&peildatum=2026-03-11"),
    );
    expect(before.edition.heads).toBeNull();
  });

  it("gives no number of an edition for invited people but to who keeps its people, and none of another lead's edition", async () => {
    const room = await countedRoom(25, { visibility: "INVITED" });
    const { slug, management, target } = await promiseOf(room, "PARTICIPATIONS");
    await db.targetTheme.create({ data: { targetId: target.id, themeId: room.theme.id } });
    const invited = { editionId: room.edition.id, personId: management.personId };
    await db.editionInvitation.create({ data: invited });
    expect((await targetFigure(management, slug, query)).headcounts).toMatchObject({ shown: [], others: 1 });
    expect((await editionVerdicts(management, room.edition.id, query)).edition.heads).toBeNull();
    expect((await targetFigure(room.lead, slug, query)).headcounts).toMatchObject({
      shown: [{ heads: 25 }],
      others: 0,
    });
    const { themeId } = await db.targetTheme.findFirstOrThrow({
      where: { targetId: target.id, themeId: { not: room.theme.id } },
    });
    const other = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId }] });
    expect((await targetFigure(other, slug, query)).headcounts).toMatchObject({ shown: [], others: 1 });
  });

  it("stands in columns of its own in the file of all promises", async () => {
    const room = await countedRoom(25);
    const { target, management } = await promiseOf(room, "PARTICIPATIONS");
    const without = await promiseOf(await countedRoom(null), "PARTICIPATIONS");
    for (const ending of ["csv", "xlsx"] as const) {
      const rows = await readBack(exportFigures(management, query, ending));
      const cells = (title: string) => {
        const row = rows.find(({ Belofte }) => Belofte === title);
        return [row?.Gedaan, row?.["Met tellingen minstens"], row?.["Met tellingen hoogstens"]].map(String);
      };
      expect(cells(target.title)).toEqual(["3", "25", "28"]);
      expect(cells(without.target.title)).toEqual(["3", "", ""]);
    }
  });

  it("stands in a sheet of its own beside the rows of one promise", async () => {
    const room = await countedRoom(25);
    const { slug, management } = await promiseOf(room, "PARTICIPATIONS");
    const { body } = await exportTargetRows(management, slug, query, "xlsx");
    const bytes = Buffer.from(await new Response(body).arrayBuffer());
    const [, line] = await readSheet(bytes, "Tellingen");
    expect([line?.[0], line?.[3], line?.[4]]).toEqual([room.edition.title || room.edition.offering.title, 3, 25]);
  });
});
