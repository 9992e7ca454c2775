import { beforeEach, describe, expect, it } from "vitest";
import { instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db, inTransaction, type Tx } from "~/platform/db.server";
import { makeEdition, makeOffering, makeTheme } from "../../support/factories";

const BEGIN = instantAt("2026-03-01", "09:00");
const LATER = instantAt("2026-03-12", "17:30");

let edition: Awaited<ReturnType<typeof makeEdition>>;

beforeEach(async () => {
  clock.set(BEGIN);
  edition = await makeEdition();
});

/** What was kept of the edition since it was made, the first first. */
async function kept() {
  const rows = await db.plannedEdition.findMany({ where: { editionId: edition.id }, orderBy: { id: "asc" } });
  return rows.slice(2);
}

function laterOn(work: (tx: Tx) => Promise<unknown>) {
  clock.set(LATER);
  return inTransaction(work);
}

describe("what is planned, as the database keeps it", () => {
  it("begins as a draft and goes on as published, at the moments of the academy's clock", async () => {
    const rows = await db.plannedEdition.findMany({ where: { editionId: edition.id }, orderBy: { id: "asc" } });
    expect(rows.map(({ state }) => state)).toEqual(["DRAFT", "PUBLISHED"]);
    for (const { recordedAt } of rows) expect(Math.abs(recordedAt.getTime() - BEGIN.getTime())).toBeLessThan(60_000);
    expect(rows[1]).toMatchObject({
      capacity: 20,
      minimumToRun: 1,
      online: true,
      kind: "TRAINING",
      format: "workshop",
    });
    expect(rows[1]).toMatchObject({ endsAt: edition.endsAt, lastStartsAt: edition.startsAt });
  });

  const offering = { where: () => ({ id: edition.offeringId }) };
  it.each<[string, (tx: Tx) => Promise<unknown>, object]>([
    [
      "its places",
      (tx) => tx.edition.update({ where: { id: edition.id }, data: { capacity: 3 } }),
      { capacity: 3, state: "PUBLISHED" },
    ],
    [
      "its minimum",
      (tx) => tx.edition.update({ where: { id: edition.id }, data: { minimumToRun: 9 } }),
      { minimumToRun: 9 },
    ],
    [
      "that it is called off",
      (tx) => tx.edition.update({ where: { id: edition.id }, data: { state: "CANCELLED", cancelledAt: LATER } }),
      { state: "CANCELLED" },
    ],
    [
      "its day",
      (tx) =>
        tx.meeting.updateMany({
          where: { editionId: edition.id },
          data: { startsAt: instantAt("2026-05-01", "10:00"), endsAt: instantAt("2026-05-01", "12:00") },
        }),
      { endsAt: instantAt("2026-05-01", "12:00"), lastStartsAt: instantAt("2026-05-01", "10:00") },
    ],
    [
      "the kind of its offering",
      (tx) => tx.offering.update({ where: offering.where(), data: { kind: "EVENT" } }),
      { kind: "EVENT" },
    ],
    [
      "the themes of its offering",
      (tx) => tx.offeringTheme.deleteMany({ where: { offeringId: edition.offeringId } }),
      { themes: [] },
    ],
    [
      "the format of its offering",
      async (tx) => {
        const format = { slug: "themadag", title: "Themadag", kind: "EVENT", position: 2 } as const;
        await tx.offering.update({ where: offering.where(), data: { format: { create: format } } });
      },
      { format: "themadag" },
    ],
    [
      "the audiences of its offering",
      async (tx) => {
        const { id } = await tx.audience.create({ data: { slug: "jurist", title: "Juristen", position: 1 } });
        await tx.offeringAudience.create({ data: { offeringId: edition.offeringId, audienceId: id } });
      },
      { audiences: ["jurist"] },
    ],
    ["that it is gone", (tx) => tx.edition.delete({ where: { id: edition.id } }), { state: null, capacity: 20 }],
  ])("keeps a change of %s", async (_, change, found) => {
    await laterOn(change);
    const [row, ...more] = await kept();
    expect(row).toMatchObject(found);
    expect(Math.abs(Number(row?.recordedAt.getTime()) - LATER.getTime())).toBeLessThan(60_000);
    expect(more).toEqual([]);
  });

  it("keeps of several changes in one transaction where they ended, and nothing of what matters to no forecast", async () => {
    const { slug, id: themeId } = await makeTheme();
    await laterOn(async (tx) => {
      await tx.edition.update({ where: { id: edition.id }, data: { capacity: 5, title: "Anders" } });
      await tx.offeringTheme.deleteMany({ where: { offeringId: edition.offeringId } });
      await tx.offeringTheme.create({ data: { offeringId: edition.offeringId, themeId } });
      await tx.edition.update({ where: { id: edition.id }, data: { capacity: 6 } });
    });
    expect((await kept()).map(({ capacity, themes }) => [capacity, themes])).toEqual([[6, [slug]]]);
    await laterOn(async (tx) => {
      await tx.edition.update({ where: { id: edition.id }, data: { capacity: 8, practical: "Neem een pas mee." } });
      await tx.edition.update({ where: { id: edition.id }, data: { capacity: 6 } });
    });
    expect(await kept()).toHaveLength(1);
  });

  it("sees both of two who change an edition and its offering at once", async () => {
    clock.set(LATER);
    const { promise: bothChanged, resolve } = Promise.withResolvers<void>();
    const first = inTransaction(async (tx) => {
      await tx.edition.update({ where: { id: edition.id }, data: { capacity: 7 } });
      await bothChanged;
    });
    const second = inTransaction(async (tx) => {
      await tx.offeringTheme.deleteMany({ where: { offeringId: edition.offeringId } });
      resolve();
    });
    await Promise.all([first, second]);
    expect((await kept()).at(-1)).toMatchObject({ capacity: 7, themes: [] });
  });

  it("takes what is changed by hand, without a moment, for known since the last one", async () => {
    clock.set(LATER);
    await db.edition.updateMany({ where: { id: edition.id }, data: { capacity: 4 } });
    const [row] = await kept();
    expect(row?.capacity).toBe(4);
    expect(Math.abs(Number(row?.recordedAt.getTime()) - BEGIN.getTime())).toBeLessThan(60_000);
  });

  it("tells of an edition without a history what it knows of itself", async () => {
    const { id: offeringId } = await makeOffering();
    const days = ["2026-01-05", "2026-01-20", "2026-02-02"].map((day) => instantAt(day, "12:00"));
    const [madeAt, publishedAt, cancelledAt] = days as [Date, Date, Date];
    await inTransaction(async (tx) => {
      const facts = { offeringId, title: "Oud", capacity: 9, state: "CANCELLED" as const, publishedAt, cancelledAt };
      edition = { ...edition, id: "5b0d0b52-7c5e-4d6a-8a41-5a1f0f3ab6f1" };
      await tx.edition.create({ data: { ...facts, id: edition.id } });
      const log = { at: madeAt, actorKind: "SYSTEM" as const, action: "edition.planned", subjectKind: "edition" };
      await tx.auditEntry.create({ data: { ...log, subjectId: edition.id } });
      await tx.$executeRaw`SELECT tell_plans('epoch')`;
    });
    const rows = await db.plannedEdition.findMany({ where: { editionId: edition.id }, orderBy: { id: "asc" } });
    expect(rows.map(({ state, recordedAt }) => [state, recordedAt])).toEqual([
      ["DRAFT", madeAt],
      ["PUBLISHED", publishedAt],
      ["CANCELLED", cancelledAt],
    ]);
  });
});
