import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system, type Visitor } from "~/domain/access/actor";
import { exportFigures } from "~/domain/reporting/export-figures.server";
import { exportTargetRows } from "~/domain/reporting/export-target-rows.server";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { yearFigures } from "~/domain/reporting/year-figures.server";
import { clock } from "~/platform/clock";
import { tellDemoStory } from "../../../prisma/seed/demo/tell-demo-story";
import { loadReferenceData } from "../../../prisma/seed/load-reference-data";
import { makeVisitor } from "../../support/factories";
import { countAgain, standingOn } from "./count-again";
import { expectTrueCoverage } from "./coverage-again";
import { exportedLedger, exportedPromises, type Ledger, type Promised } from "./exported-ledger";
import { exportedPlans, type Plans } from "./exported-plans";
import { expectProspects, prospectsOn } from "./forecast-again";
import { everyRow, inOneDecimal, readBack } from "./read-back";

const long = Boolean(process.env.LONG_TESTS);
const TODAY = "2026-11-14";
const NOW = new Date(`${TODAY}T09:00:00Z`);
const YEARS = [2025, 2026];
const DAYS = ["2025-06-30", "2025-12-31", "2026-01-01", "2026-07-20", TODAY];

let manager: Visitor;
let ledger: Ledger;
let versions: Map<number, Promised[]>;
let plans: Plans;

beforeAll(async () => {
  clock.set(NOW);
  await loadReferenceData(system("test"));
  await tellDemoStory();
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
  ledger = await exportedLedger();
  plans = await exportedPlans();
  versions = new Map([
    [2025, await exportedPromises(2025)],
    [2026, await exportedPromises(2026)],
  ]);
}, 120_000);

beforeEach(() => clock.set(NOW));

const query = (year: number, day: string, more = "") => new URLSearchParams(`jaar=${year}&peildatum=${day}${more}`);

function again(year: number, day: string) {
  const standing = standingOn(versions.get(year) ?? [], day);
  return standing.map((promise) => ({ promise, ...countAgain(ledger, promise, day) }));
}

function quarterOf(day: string | null): string {
  const [year, month] = String(day).split("-");
  return `${Math.ceil(Number(month) / 3)}e kwartaal van ${year}`;
}

describe.each(YEARS)("the demo's plan of %i, counted by a plain loop", (year) => {
  it.each(DAYS)("has every figure as the page and the file say it, as of %s", async (day) => {
    const found = new Map(again(year, day).map(({ promise: { slug }, figure }) => [slug, figure]));
    const told = (await targetProgress(manager, { year, day })).filter(({ progress }) => progress);
    expect(new Map(told.map(({ slug, progress }) => [slug, progress?.actual]))).toEqual(found);
    const { overview } = await yearFigures(manager, query(year, day));
    const lines = [...overview.attention, ...overview.joint, ...overview.themes.flatMap(({ numbered }) => numbered)];
    for (const { slug, bar } of lines) if (bar) expect([slug, bar.done]).toEqual([slug, found.get(slug) ?? 0]);
    const sheet = await readBack(exportFigures(manager, query(year, day), "xlsx"));
    const titles = new Map(told.map(({ title, slug }) => [title, inOneDecimal(found.get(slug) ?? null) ?? ""]));
    const counted = sheet.filter(({ Belofte }) => titles.has(String(Belofte)));
    expect(counted.map(({ Belofte, Gedaan }) => [Belofte, Gedaan])).toEqual([...titles]);
  });

  it.each(DAYS)("has every pace, forecast and status, as of %s", async (day) => {
    const told = (await targetProgress(manager, { year, day })).filter(({ progress }) => progress);
    const found = prospectsOn({ ledger, plans }, standingOn(versions.get(year) ?? [], day), day);
    expectProspects(found, new Map(told.map(({ slug, progress }) => [slug, progress])), day);
  });

  it("opens to the rows of the loop, as many in the file", async () => {
    const filled = again(year, TODAY).filter(({ rows }) => rows.length > 0);
    expect(filled.length).toBeGreaterThan(25);
    for (const { promise, rows } of filled.filter((_, index) => long || index % 5 === year % 5)) {
      const opened = await everyRow(manager, promise.slug, { year, day: TODAY });
      const csv = await readBack(exportTargetRows(manager, promise.slug, query(year, TODAY), "csv"));
      if (promise.measure.includes("ORGANISATIONS")) {
        const byLoop = rows.map(({ organisationName, day }) => `${organisationName} ${quarterOf(day)}`).sort();
        const told = opened.rows.map(({ organisation, quarterEnd }) => `${organisation} ${quarterOf(quarterEnd)}`);
        expect([promise.slug, told.sort()]).toEqual([promise.slug, byLoop]);
        expect(csv.map(({ Organisatie, Kwartaal }) => `${Organisatie} ${Kwartaal}`).sort()).toEqual(byLoop);
        continue;
      }
      expect([promise.slug, opened.rows.map(({ id }) => id)]).toEqual([
        promise.slug,
        rows.map(({ id }) => id).reverse(),
      ]);
      expect(csv.map(({ Dag }) => Dag)).toEqual(rows.map(({ day }) => day).reverse());
    }
  });

  it("says of each promise of organisations which ones were reached", async () => {
    const reaching = again(year, TODAY).filter(({ promise }) => promise.measure.includes("ORGANISATIONS"));
    expect(reaching.length).toBeGreaterThan(3);
    for (const { promise, rows } of reaching) {
      const { reached } = await targetFigure(manager, promise.slug, query(year, TODAY));
      expect([...(reached?.names ?? [])].sort()).toEqual(
        rows.map(({ organisationName }) => String(organisationName)).sort(),
      );
    }
  });

  it.each(["", "&thema=mensenhandel", "&thema=weerbare-jeugd", "&thema=drugs"])(
    "covers organisations as it says%s",
    async (more) => {
      const said = await Promise.all(
        [`${year}-06-30`, TODAY].map((day) => expectTrueCoverage(manager, ledger, query(year, day, more))),
      );
      expect(said.every(({ few = 0, some = 0, nothing = 0 }) => few + some > 0 && nothing > 0)).toBe(true);
    },
  );
});
