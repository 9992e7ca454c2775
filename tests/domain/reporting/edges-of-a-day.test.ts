import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { coverage } from "~/domain/reporting/coverage.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { addDays } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOffering, makeOrganisation, makeVisitor, unique } from "../../support/factories";
import { aRoom, mark } from "../attendance/a-room";
import { aPromise } from "../targets/a-promise";

/** Days with the instant at which they are over, written out: 23, 24 and 25 hours after they began. */
const ENDS = [
  ["the last day of the year", "2025-12-31", "2025-12-31T23:00:00.000Z"],
  ["the first day of the year", "2026-01-01", "2026-01-01T23:00:00.000Z"],
  ["the day on which the clock goes forward", "2026-03-29", "2026-03-29T22:00:00.000Z"],
  ["the day before that", "2026-03-28", "2026-03-28T23:00:00.000Z"],
  ["the day on which the clock goes back", "2026-10-25", "2026-10-25T23:00:00.000Z"],
  ["the day before that one", "2026-10-24", "2026-10-24T22:00:00.000Z"],
  ["29 February", "2024-02-29", "2024-02-29T23:00:00.000Z"],
] as const;

let reader: Visitor;

beforeAll(async () => {
  reader = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
});

async function figure(slug: string, day: string): Promise<number | null | undefined> {
  const [promise] = await targetProgress(reader, { year: 2026, day, slug });
  return promise?.progress?.actual;
}

const at = (end: string, milliseconds: number) => new Date(new Date(end).getTime() + milliseconds);

/** A promise of people over a period of its own, with the offering it counts. */
async function aCountedOffering(changes: object = {}) {
  const { id, slug: offering } = await makeOffering({ kind: "E_LEARNING" });
  const period = { fromDay: "2024-01-01", untilDay: "2026-12-31" };
  const filter = { offerings: [offering] };
  const { slug } = await aPromise("PARTICIPANTS", { ...period, filter, ...changes } as object);
  return { slug, offeringId: id };
}

function aRow(offeringId: string, day: string, recordedAt: Date) {
  const facts = { kind: "STARTED" as const, offeringId, participantId: randomUUID(), source: "test" };
  return { ...facts, id: randomUUID(), day: new Date(day), recordedAt, sourceKey: `edge:${unique()}` };
}

describe.each(ENDS)("%s", (_, day, end) => {
  it("holds what was recorded in its last millisecond, and nothing of the moment at which it is over", async () => {
    const { slug, offeringId } = await aCountedOffering();
    await db.participation.createMany({
      data: [aRow(offeringId, day, at(end, -1)), aRow(offeringId, day, at(end, 0))],
    });
    expect([await figure(slug, day), await figure(slug, addDays(day, 1))]).toEqual([1, 2]);
  });

  it("still counts what is taken back at the moment at which it is over, and not what was just before", async () => {
    const { slug, offeringId } = await aCountedOffering();
    const rows = [aRow(offeringId, day, at(end, -9000)), aRow(offeringId, day, at(end, -9000))];
    const reversals = rows.map((row, index) => ({
      ...row,
      id: randomUUID(),
      reverses: row.id,
      recordedAt: at(end, index - 1),
      sourceKey: `edge:${unique()}`,
    }));
    await db.participation.createMany({ data: [...rows, ...reversals] });
    expect([await figure(slug, day), await figure(slug, addDays(day, 1))]).toEqual([1, 0]);
  });

  it("knows the merges that stood when it was over", async () => {
    const { slug, offeringId } = await aCountedOffering();
    const rows = Array.from({ length: 8 }, () => aRow(offeringId, day, at(end, -9000)));
    await db.participation.createMany({ data: rows });
    const [a, b, c, d, e, f, g, h] = rows.map(({ participantId }) => participantId);
    const merged = (from = "", into = "", mergedAt: Date, undoneAt: Date | null = null) => ({
      fromParticipant: from,
      intoParticipant: into,
      mergedAt,
      undoneAt,
    });
    await db.merge.createMany({
      data: [
        // In time; a moment too late; undone in time; undone a moment too late.
        merged(a, b, at(end, -1)),
        merged(c, d, at(end, 0)),
        merged(e, f, at(end, -5000), at(end, -1)),
        merged(g, h, at(end, -5000), at(end, 0)),
      ],
    });
    // Eight people, of whom two pairs are one; the day after it is a pair more and one less.
    expect([await figure(slug, day), await figure(slug, addDays(day, 1))]).toEqual([6, 6]);
    await db.merge.update({
      where: { id: (await db.merge.findFirstOrThrow({ where: { fromParticipant: c } })).id },
      data: { undoneAt: at(end, 1) },
    });
    expect([await figure(slug, day), await figure(slug, addDays(day, 1))]).toEqual([6, 7]);
  });

  it("is within a period that ends or begins on it, the days beside it are not", async () => {
    const days = [addDays(day, -1), day, addDays(day, 1)];
    const ends = await aCountedOffering({ untilDay: day });
    const begins = await aCountedOffering({ fromDay: day });
    const extra = await aCountedOffering({ fromDay: day, baseline: { kind: "NONE" } });
    for (const { offeringId } of [ends, begins, extra]) {
      await db.participation.createMany({ data: days.map((each) => aRow(offeringId, each, at(end, 0))) });
    }
    const later = addDays(day, 20);
    const figures = [ends, begins, extra].map(({ slug }) => figure(slug, later));
    expect(await Promise.all(figures)).toEqual([2, 2, 2]);
  });
});

describe("a meeting that goes on past midnight", () => {
  it("on New Year's Eve counts in the old year, known only when it was marked", async () => {
    clock.set(new Date("2025-12-31T21:00:00Z"));
    const room = await aRoom({ people: 2 });
    await db.meeting.updateMany({
      where: { editionId: room.edition.id },
      data: { startsAt: new Date("2025-12-31T22:30:00Z"), endsAt: new Date("2026-01-01T00:30:00Z") },
    });
    const filter = { offerings: [room.edition.offering.slug] };
    const years = [
      { fromDay: "2025-01-01", untilDay: "2025-12-31" },
      { fromDay: "2026-01-01", untilDay: "2026-12-31" },
    ];
    const promises = await Promise.all(
      years.flatMap((period) =>
        (["PARTICIPANTS", "EDITIONS_HELD"] as const).map((measure) =>
          aPromise(measure, { ...period, filter } as object),
        ),
      ),
    );
    const figures = (day: string) => Promise.all(promises.map(({ slug }) => figure(slug, day)));
    // Marked while it goes on, ten minutes into the new year: who was there is known, that it was held is not.
    clock.set(new Date("2025-12-31T23:10:00Z"));
    await mark(room, "P P");
    expect(await figures("2026-01-01")).toEqual([2, 0, 0, 0]);
    expect(await figures("2025-12-31")).toEqual([0, 0, 0, 0]);
    clock.set(new Date("2026-01-01T00:30:00Z"));
    await mark(room, "P A");
    expect(await figures("2026-01-01")).toEqual([1, 1, 0, 0]);
    expect(await figures("2025-12-31")).toEqual([0, 0, 0, 0]);
  });
});

describe("the coverage at a quarter end", () => {
  it.each([
    ["first", "2026-03-31", "2026-03-31T22:00:00.000Z"],
    ["last", "2026-12-31", "2026-12-31T23:00:00.000Z"],
  ])("of the %s quarter holds its last millisecond and nothing after", async (_, day, end) => {
    clock.set(new Date("2027-02-01T12:00:00Z"));
    const { id: offeringId, slug } = await makeOffering();
    const theme = await db.offeringTheme.findFirstOrThrow({ where: { offeringId }, include: { theme: true } });
    const organisations = await Promise.all([0, 1].map(() => makeOrganisation({ kind: "gemeente" })));
    const rows = organisations.flatMap(({ id: organisationId, kind: organisationKind, region }, index) =>
      Array.from({ length: 6 }, () => ({
        ...aRow(offeringId, day, at(end, index - 1)),
        ...{ kind: "ATTENDED" as const, editionId: randomUUID(), organisationId, organisationKind, region },
      })),
    );
    await db.participation.createMany({ data: rows });
    const query = `jaar=2026&thema=${theme.theme.slug}&peildatum=`;
    const cellsOn = async (asOf: string) => {
      const matrix = await coverage(reader, new URLSearchParams(query + asOf));
      return organisations.map((organisation) => {
        const row = matrix.rows.find((each) => each.slug === organisation.slug);
        const cell = row?.cells.find(({ column }) => column === slug);
        return [cell?.cell, cell?.reached];
      });
    };
    const six = [{ kind: "exact", count: 6 }, true];
    const nothing = [{ kind: "exact", count: 0 }, false];
    expect(await cellsOn(day)).toEqual([six, nothing]);
    // Until the next quarter is over, its last end is what is shown.
    expect(await cellsOn(addDays(day, 1))).toEqual([six, nothing]);
  });
});
