import { beforeAll, describe, expect, it } from "vitest";
import { promisesOf } from "~/domain/targets/targets-queries.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { loadTargets } from "../../../prisma/seed/load-targets";
import { themes } from "../../../prisma/seed/reference/themes";

const load = (years: number[]) => db.$transaction((tx) => loadTargets(tx, years));

async function everything() {
  const byId = { orderBy: { id: "asc" } } as const;
  return {
    targets: await db.target.findMany(byId),
    versions: await db.targetVersion.findMany(byId),
    themes: (await db.targetTheme.findMany()).length,
  };
}

beforeAll(async () => {
  await db.theme.createMany({ data: [...themes] });
  await load([2025, 2026]);
});

describe("loading the Jaarplan", () => {
  it("stores the 113 promises of each year, 93 of them with a definition", async () => {
    const { targets, versions } = await everything();
    expect(targets).toHaveLength(226);
    expect(versions).toHaveLength(186);
    expect(await db.planYear.findMany({ orderBy: { year: "asc" }, select: { year: true, title: true } })).toEqual([
      { year: 2025, title: "Jaarplan 2025" },
      { year: 2026, title: "Jaarplan 2026" },
    ]);
  });

  it("changes nothing the second time", async () => {
    const before = await everything();
    await load([2025, 2026]);
    expect(await everything()).toEqual(before);
  });

  it("adds a year without touching the others", async () => {
    const before = await everything();
    await load([2025, 2026, 2027]);
    const after = await everything();
    expect(after.targets).toHaveLength(339);
    expect(after.targets.filter(({ planYear }) => planYear < 2027)).toEqual(before.targets);
  });

  it("says of a promise that is no count that it runs, and leaves what its theme lead said since", async () => {
    const slug = "c-netwerk-directe-lijn";
    const word = async () => (await promisesOf({ year: 2025, day: "2025-07-15", themeIds: null, slug }))[0]?.wordStatus;
    expect(await word()).toBe("loopt");
    await db.target.updateMany({ where: { slug, planYear: 2025 }, data: { wordStatus: "afgerond" } });
    await load([2025]);
    expect(await word()).toBe("afgerond");
  });

  it("mends a text that differs, and a theme that is missing or too many", async () => {
    const where = { planYear_slug: { planYear: 2025, slug: "buit-workshops-4" } };
    const drugs = await db.theme.findUniqueOrThrow({ where: { slug: "drugs" } });
    const { id } = await db.target.update({ where, data: { title: "Anders", umbrellaId: null } });
    await db.targetTheme.deleteMany({ where: { targetId: id } });
    await db.targetTheme.create({ data: { targetId: id, themeId: drugs.id } });
    await load([2025]);
    const [promise] = await promisesOf({ year: 2025, day: "2025-07-15", themeIds: null, slug: "buit-workshops-4" });
    expect(promise?.title).toBe("Workshops BUIT voor professionals");
    expect(promise?.themes.map(({ slug }) => slug)).toEqual(["mensenhandel", "weerbare-jeugd"]);
  });

  it("makes a changed definition a new version, and leaves the old one for questions about earlier days", async () => {
    const target = await db.target.findFirstOrThrow({ where: { planYear: 2025, slug: "buit-workshops-4" } });
    await db.targetVersion.updateMany({ where: { targetId: target.id }, data: { value: 3 } });
    clock.set(new Date("2025-09-01T10:00:00Z"));
    await load([2025]);
    await load([2025]);
    const versions = await db.targetVersion.findMany({ where: { targetId: target.id }, orderBy: { number: "asc" } });
    expect(versions.map(({ number, value }) => [number, Number(value)])).toEqual([
      [1, 3],
      [2, 4],
    ]);
    const on = async (day: string) =>
      (await promisesOf({ year: 2025, day, themeIds: null, slug: "buit-workshops-4" }))[0]?.definition?.value;
    expect([await on("2024-12-31"), await on("2025-08-31"), await on("2025-09-01")]).toEqual([3, 3, 4]);
  });

  it("leaves a definition that someone in the academy made alone, however often the plan is loaded", async () => {
    const target = await db.target.findFirstOrThrow({ where: { planYear: 2026, slug: "buit-workshops-4" } });
    const first = await db.targetVersion.findFirstOrThrow({
      where: { targetId: target.id },
      omit: { id: true, filter: true, baseline: true },
    });
    const made = { filter: {}, baseline: { kind: "NOT_EXTRA" }, number: 2, value: 6, byPerson: true };
    await db.targetVersion.create({ data: { ...first, ...made } });
    await load([2025, 2026]);
    expect(await db.targetVersion.count({ where: { targetId: target.id } })).toBe(2);
  });

  it("leaves a promise that a person added alone, also when the Jaarplan has one of that name", async () => {
    const where = { planYear_slug: { planYear: 2026, slug: "buit-workshops-4" } };
    const { id } = await db.target.update({ where, data: { byPerson: true, title: "Van ons", category: "C" } });
    const before = await db.target.findUniqueOrThrow({ where: { id }, include: { themes: true, versions: true } });
    await load([2025, 2026]);
    const after = await db.target.findUniqueOrThrow({ where: { id }, include: { themes: true, versions: true } });
    expect(after).toEqual(before);
    expect(await promisesOf({ year: 2026, day: "2026-07-15", themeIds: null, slug: "buit-workshops-4" })).toEqual([]);
  });

  it("leaves a plan that a person rolled over alone, draft or published", async () => {
    await db.planYear.create({ data: { year: 2028, title: "Jaarplan 2028", byPerson: true } });
    await load([2025, 2026, 2028]);
    await db.planYear.update({ where: { year: 2028 }, data: { publishedAt: clock.now() } });
    await load([2025, 2026, 2028]);
    expect(await db.target.count({ where: { planYear: 2028 } })).toBe(0);
  });
});
