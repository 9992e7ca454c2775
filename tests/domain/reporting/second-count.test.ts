import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { exportFigures } from "~/domain/reporting/export-figures.server";
import { exportTargetRows } from "~/domain/reporting/export-target-rows.server";
import { rowVerdicts } from "~/domain/reporting/row-verdicts.server";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { tryDefinition } from "~/domain/reporting/try-definition.server";
import { yearFigures } from "~/domain/reporting/year-figures.server";
import { definitionsOf } from "~/domain/targets/targets-queries.server";
import { clock } from "~/platform/clock";
import { makeVisitor } from "../../support/factories";
import { type Again, amountOf, countAgain, standingOn } from "./count-again";
import { expectTrueCoverage } from "./coverage-again";
import { exportedLedger, exportedPromises, type Ledger, type LedgerRow, type Promised } from "./exported-ledger";
import { exportedPlans, type Plans } from "./exported-plans";
import { expectProspects, prospectsOn } from "./forecast-again";
import { plantManyPromises } from "./many-promises";
import { everyRow, inOneDecimal, readBack } from "./read-back";
import { plantScene, plantWildLedger, REGIONS } from "./wild-ledger";
import { attendSome, plantWildPlans } from "./wild-plans";

const long = Boolean(process.env.LONG_TESTS);
const SEED = Number(process.env.SEED ?? 8102);
const TODAY = "2026-03-01";
// New Year's Eve and Day, both nights on which the clock changes, an end of a quarter, an ordinary day, today.
const DAYS = ["2024-12-31", "2025-01-01", "2025-03-30", "2025-06-30", "2025-08-13", "2025-10-26", "2025-12-31", TODAY];

let reader: Visitor;
let ledger: Ledger;
let versions: Promised[];
let plans: Plans;

beforeAll(async () => {
  clock.set(new Date(`${TODAY}T11:00:00Z`));
  await plantScene();
  const slugs = await plantManyPromises(SEED, long ? 200 : 40);
  await plantWildLedger(SEED, long ? 8000 : 1600, slugs);
  await plantWildPlans(SEED, long ? 900 : 240, "2024-09-01", 600);
  await attendSome(SEED);
  // Who sees the organisations behind figures reads every row whole.
  reader = await makeVisitor({ roles: [{ role: "MANAGEMENT" }, { role: "ADMINISTRATOR" }] });
  [ledger, versions] = [await exportedLedger(), await exportedPromises(2025)];
  plans = await exportedPlans();
});

beforeEach(() => clock.set(new Date(`${TODAY}T11:00:00Z`)));

/** What the loop says of every promise at the end of a day, by slug. */
function again(day: string): Map<string, Again & { promise: Promised }> {
  const standing = standingOn(versions, day);
  return new Map(standing.map((promise) => [promise.slug, { promise, ...countAgain(ledger, promise, day) }]));
}

const query = (day: string, more = "") => new URLSearchParams(`jaar=2025&peildatum=${day}${more}`);

describe(`every sort of promise over a wild ledger (seed ${SEED})`, () => {
  it.each(DAYS)("has the figure that a plain loop finds, as of %s", async (day) => {
    const told = await targetProgress(reader, { year: 2025, day });
    const found = again(day);
    const figures = Object.fromEntries(told.map(({ slug, progress }) => [slug, progress?.actual ?? null]));
    expect(figures).toEqual(Object.fromEntries([...found].map(([slug, { figure }]) => [slug, figure])));
    if (day >= "2025-06-30") {
      const empty = [...found.values()].filter(({ figure }) => !figure);
      expect(empty.length / found.size).toBeLessThan(0.3);
    }
  });

  it.each(DAYS)("has the pace, the forecast and the status that plain loops find, as of %s", async (day) => {
    const told = await targetProgress(reader, { year: 2025, day });
    const found = prospectsOn({ ledger, plans }, standingOn(versions, day), day);
    expectProspects(found, new Map(told.map(({ slug, progress }) => [slug, progress])), day);
    const open = [...found.values()].filter(({ forecast }) => forecast && forecast.high > forecast.mid);
    if (day < "2025-10-26") expect(open.length).toBeGreaterThan(10);
  });

  it("is what the page of the year and its files say", async () => {
    const day = "2025-10-26";
    const found = again(day);
    const { overview } = await yearFigures(reader, query(day));
    const lines = [
      ...overview.attention,
      ...overview.joint,
      ...overview.themes.flatMap(({ numbered, realised }) => [...numbered, ...realised]),
    ];
    expect(lines).toHaveLength(found.size);
    for (const { slug, bar } of lines) if (bar) expect([slug, bar.done]).toEqual([slug, found.get(slug)?.figure ?? 0]);
    const titled = new Map([...found.values()].map((each) => [titleOf(each.promise), inOneDecimal(each.figure)]));
    const excel = await readBack(exportFigures(reader, query(day), "xlsx"));
    expect(new Map(excel.map((row) => [wordsBefore(row.Belofte), row.Gedaan === "" ? null : row.Gedaan]))).toEqual(
      titled,
    );
    const csv = await readBack(exportFigures(reader, query(day), "csv"));
    const read = (words: unknown) => (words === "" ? null : Number(String(words).replace(",", ".")));
    expect(new Map(csv.map((row) => [wordsBefore(row.Belofte), read(row.Gedaan)]))).toEqual(titled);
    const numbers = csv.flatMap((row) => Object.values(row).filter((words) => /^\d+[.,]\d+$/.test(String(words))));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((words) => !/^\d+,\d$/.test(String(words)))).toEqual([]);
  });

  it("draws a line that at each of its points is what the loop finds by then", async () => {
    const day = "2025-11-11";
    for (const { promise } of sample(again(day), 3)) {
      if (promise.measure === "MANUAL_DELIVERED") continue;
      const { yearLine } = await targetFigure(reader, promise.slug, query(day));
      const passed = (yearLine?.points ?? []).filter((point) => point.day <= day);
      expect(passed.length, promise.slug).toBeGreaterThan(1);
      const told = passed.map((point) => [point.day, point.actual]);
      const found = passed.map((point) => [point.day, countAgain(ledger, promise, day, point.day).figure]);
      expect([promise.slug, told]).toEqual([promise.slug, found]);
    }
  });

  it.each(REGIONS)("has of %s the part that the loop finds there, on the page and in the file", async (region) => {
    const day = "2025-12-31";
    const parts = new Map(
      [...again(day).values()].map(({ promise, rows }) => [
        titleOf(promise),
        partOf(
          promise,
          rows.filter((row) => row.region === region && row.organisationKind === "gemeente"),
        ),
      ]),
    );
    const narrowed = query(day, `&regio=${region}&soort=gemeente`);
    const sheet = await readBack(exportFigures(reader, narrowed, "xlsx"));
    const told = new Map(sheet.map((row) => [wordsBefore(row.Belofte), Number(row["Uit deze keuze"] || 0)]));
    expect(told).toEqual(parts);
    expect([...parts.values()].filter((part) => part > 0).length).toBeGreaterThan(40);
  });
});

describe(`who was reached, over a wild ledger (seed ${SEED})`, () => {
  it.each(["", "&thema=theme-a", "&thema=theme-b", "&thema=theme-c"])("is what a plain loop finds%s", async (more) => {
    const stands = DAYS.slice(2).map((day) => expectTrueCoverage(reader, ledger, query(day, more)));
    const [said] = (await Promise.all(stands)).slice(-1);
    expect(Object.keys(said ?? {}).length).toBeGreaterThan(1);
  });
});

describe(`the rows behind every sort of promise (seed ${SEED})`, () => {
  it.each(long ? [0, 1, 2, 3] : [0, 2])(
    "are those of the loop, and add up to the whole by every split (part %i)",
    async (part) => {
      for (const { promise, rows, figure } of sample(again("2025-11-11"), part)) {
        const opened = await everyRow(reader, promise.slug, { year: 2025, day: "2025-11-11" });
        expect([promise.slug, opened.rows.map(({ id }) => id)]).toEqual([
          promise.slug,
          rows.map(({ id }) => id).reverse(),
        ]);
        expect([promise.slug, opened.progress?.actual]).toEqual([promise.slug, figure]);
        expect(opened.total).toBe(rows.length);
        const of = (key: (row: LedgerRow) => string | null) =>
          new Map([...Map.groupBy(rows, key)].map(([own, these]) => [own, amountOf(these, promise.measure)]));
        const told = (split: { key: string | null; count: number }[]) =>
          new Map(split.map(({ key, count }) => [key, count]));
        if (promise.measure === "MANUAL_RATIO") continue;
        expect(told(opened.splits.region)).toEqual(of((row) => row.region));
        expect(told(opened.splits.kind)).toEqual(of((row) => row.organisationKind));
        expect(told(opened.splits.month)).toEqual(of((row) => row.day.slice(0, 7)));
        expect(told(opened.splits.offering)).toEqual(of((row) => row.offering));
      }
    },
  );

  it("read back from Excel and CSV line by line", async () => {
    for (const { promise, rows } of sample(again(TODAY), 1).filter((_, index) => long || index % 2 === 0)) {
      const told = rows.toReversed().map((row, index) => sheetRow(row, rows.length - index));
      const excel = await readBack(exportTargetRows(reader, promise.slug, query(TODAY), "xlsx"));
      expect([promise.slug, excel]).toMatchObject([promise.slug, told]);
      const csv = await readBack(exportTargetRows(reader, promise.slug, query(TODAY), "csv"));
      const asWords = (row: object) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell)]));
      expect([promise.slug, csv]).toMatchObject([promise.slug, told.map(asWords)]);
    }
  });

  it("say of themselves that they count, and of no other row", async () => {
    const found = again("2025-12-31");
    const kinds = Map.groupBy(ledger.rows, ({ kind }) => kind);
    const asked = [...kinds.values()].flatMap((rows) => rows.slice(0, long ? 12 : 2));
    for (const { id } of asked) {
      const { verdicts } = await rowVerdicts(reader, id, query("2025-12-31"));
      const counts = verdicts.filter(({ reason }) => reason === "COUNTS").map(({ slug }) => slug);
      const byLoop = [...found.values()].filter(({ rows }) => rows.some((row) => row.id === id));
      expect([id, counts.sort()]).toEqual([id, byLoop.map(({ promise }) => promise.slug).sort()]);
    }
  });

  it("are as many as someone reads who tries the definition", async () => {
    const fits = standingOn(versions, TODAY);
    for (const promise of fits) {
      const [standing] = (await definitionsOf(promise.id, TODAY)).slice(-1);
      if (!standing) throw new Error(promise.slug);
      const { figure, rows } = countAgain(ledger, promise, TODAY);
      const tried = await tryDefinition(reader, { slug: promise.slug, year: 2025 }, standing.definition);
      expect([promise.slug, tried]).toEqual([promise.slug, { actual: figure, rows: rows.length }]);
    }
  });
});

function sample<T>(all: Map<string, T>, part: number): T[] {
  return [...all.values()].filter((_, index) => index % 4 === part);
}

/** The line of a file that a row must become. */
function sheetRow({ day, offeringTitle, organisationName, quantity, of }: LedgerRow, number: number) {
  return {
    Regel: number,
    Dag: day,
    Aanbod: offeringTitle ?? "",
    Organisatie: organisationName ?? "",
    Aantal: quantity,
    Van: of ?? "",
  };
}

/** Meetings, offerings and numbers counted by hand come from nobody; an organisation is one, however often it was reached. */
function partOf({ measure }: Promised, rows: LedgerRow[]): number {
  if (measure.includes("ORGANISATIONS")) return new Set(rows.map(({ organisation }) => organisation)).size;
  return measure.startsWith("PARTICIP") ? amountOf(rows, measure) : 0;
}

function titleOf({ slug }: Promised): string {
  return slug.replace("belofte-", "Belofte ");
}

function wordsBefore(title: unknown): string {
  return String(title).split(" ").slice(0, 2).join(" ");
}
