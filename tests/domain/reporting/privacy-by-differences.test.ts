import { randomUUID } from "node:crypto";
import type { Prisma } from "@db/client";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { coverage } from "~/domain/reporting/coverage.server";
import { figureParts } from "~/domain/reporting/figure-parts.server";
import type { FigureRow } from "~/domain/reporting/figure-row";
import { organisationRows } from "~/domain/reporting/organisation-rows.server";
import { reportScope } from "~/domain/reporting/report-scope";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { targetRows } from "~/domain/reporting/target-rows.server";
import { addDays, instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOrganisation, makeVisitor } from "../../support/factories";
import { dice, plantPlan } from "./a-ledger";

const SLUG = "bibob-e-learnings";
const OFFERING = "bibob";
const QUARTER_ENDS = ["03-31", "06-30", "09-30", "12-31"];
const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const REGIONS = ["veiligheidsregio-kennemerland", "veiligheidsregio-zaanstreek-waterland"];

interface Planted {
  organisationId: string | null;
  organisationKind: string;
  region: string | null;
  day: string;
}

let manager: Visitor;
let organisations: Awaited<ReturnType<typeof makeOrganisation>>[];
let planted: Planted[];
let participants: string[];
let nameOf: Map<string, string>;

beforeAll(async () => {
  await plantPlan(YEARS);
  const { id: organisationId } = await makeOrganisation({ kind: "nhveilig", region: null });
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }], organisationId });
  // Small enough to try everything on: two safety regions, some partners, some employers outside the list.
  organisations = await Promise.all([
    ...REGIONS.flatMap((region) => Array.from({ length: 4 }, () => makeOrganisation({ kind: "gemeente", region }))),
    ...REGIONS.map((region) => makeOrganisation({ kind: "ggd", region })),
    makeOrganisation({ kind: "politie", region: null }),
    makeOrganisation({ kind: "om", region: null }),
  ]);
  nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
});

beforeEach(() => clock.set(new Date("2031-01-15T10:00:00Z")));

async function plant(year: number): Promise<void> {
  const roll = dice(year);
  planted = Array.from({ length: 25 + roll(50) }, (): Planted => {
    const day = addDays(`${year}-01-01`, roll(365));
    if (roll(4) === 0)
      return { organisationId: null, organisationKind: "onderwijs", region: REGIONS[roll(2)] ?? null, day };
    const organisation = organisations[Math.min(roll(organisations.length), roll(organisations.length))];
    if (!organisation) throw new Error("nobody to pick");
    return { organisationId: organisation.id, organisationKind: organisation.kind, region: organisation.region, day };
  });
  const { id: offeringId } = await db.offering.findUniqueOrThrow({ where: { slug: OFFERING } });
  participants = planted.map(() => randomUUID());
  const rows = planted.map(
    ({ day, ...place }, index): Prisma.ParticipationCreateManyInput => ({
      ...place,
      id: randomUUID(),
      kind: "STARTED",
      offeringId,
      offeringKind: "E_LEARNING",
      format: "e-learning",
      themes: ["riec-kernactiviteiten"],
      audiences: [],
      participantId: participants[index],
      day: new Date(day),
      recordedAt: instantAt(day, "12:00"),
      source: "test",
      sourceKey: `${year}:${index}`,
    }),
  );
  await db.participation.createMany({ data: rows });
}

async function everyRow(day: string, query = ""): Promise<FigureRow[]> {
  const scope = (page: number) =>
    reportScope(new URLSearchParams(`jaar=${day.slice(0, 4)}&peildatum=${day}&pagina=${page}${query}`), {
      years: YEARS,
      today: "2031-01-15",
      themes: [],
    });
  const first = await targetRows(manager, SLUG, scope(1));
  const rest = await Promise.all(
    Array.from({ length: first.pages - 1 }, (_, index) => targetRows(manager, SLUG, scope(index + 2))),
  );
  return [first, ...rest].flatMap(({ rows }) => rows);
}

describe.each(YEARS)("a small region in %i", (year) => {
  beforeAll(() => plant(year));

  it.each(QUARTER_ENDS)("gives no hidden cell away by differences, as of %s", async (end) => {
    const day = `${year}-${end}`;
    const query = new URLSearchParams(`jaar=${year}&peildatum=${day}`);
    const [page, matrix, rows] = await Promise.all([
      targetFigure(manager, SLUG, query),
      coverage(manager, new URLSearchParams(`${query}&thema=riec-kernactiviteiten`)),
      everyRow(day),
    ]);
    expect(page.organisations?.end).toBe(day);
    const shown = new Map(page.organisations?.cells.map(({ name, cell }) => [name, cell]));
    for (const { name, cells } of matrix.rows) {
      const cell = cells.find(({ column }) => column === OFFERING)?.cell;
      expect(cell).toEqual(shown.get(name) ?? { kind: "exact", count: 0 });
    }
    for (const { id, name } of organisations) {
      const count = planted.filter((row) => row.organisationId === id && row.day <= day).length;
      expect(isTrue(shown.get(name) ?? { kind: "exact", count: 0 }, count), `${name}: ${count}`).toBe(true);
    }
    for (const sum of shownSums(rows, day)) expectUncomputable(sum, shown, day);
    for (const { name, slug, cells } of matrix.rows) {
      const { cell, opens } = cells.find(({ column }) => column === OFFERING) ?? {};
      const behind = opens && cell?.kind === "exact" ? cell.count : null;
      for (const about of [`&doel=${SLUG}`, `&thema=riec-kernactiviteiten&aanbod=${OFFERING}`])
        expect([name, await rowsOf(slug, `${query}${about}`)]).toEqual([name, behind]);
    }
  });

  it.each(QUARTER_ENDS)(
    "says of a kind and region what the rows say, and never what is not so, as of %s",
    async (end) => {
      const day = `${year}-${end}`;
      const rows = await everyRow(day);
      const [promise] = await targetProgress(manager, { year, day, slug: SLUG });
      if (!promise) throw new Error("no promise");
      for (const kind of [null, "gemeente", "ggd", "onderwijs", "partner"]) {
        for (const region of [null, ...REGIONS]) {
          if (kind === null && region === null) continue;
          const asked = new URLSearchParams(`jaar=${year}&peildatum=${day}&soort=${kind ?? ""}&regio=${region ?? ""}`);
          const scope = reportScope(asked, { years: YEARS, today: "2031-01-15", themes: [] });
          const part = (await figureParts([promise], scope, false))?.get(promise.id) ?? { count: 0, unsaid: 0 };
          const saying = rows.filter((row) => isIn(row.organisationKind, kind) && isIn(row.region, region)).length;
          const silent = rows.filter((row) => row.organisationKind === null || row.region === null || isPartner(row));
          expect([kind, region, part.count]).toEqual([kind, region, saying]);
          expect(part.unsaid).toBeLessThanOrEqual(silent.length);
          if (kind === "partner") continue;
          const truth = planted.filter(
            (row) => row.day <= day && isIn(row.organisationKind, kind) && isIn(row.region, region),
          ).length;
          expect([kind, region, part.count <= truth, truth <= part.count + part.unsaid]).toEqual([
            kind,
            region,
            true,
            true,
          ]);
        }
      }
    },
  );

  it("says of each row no more than what is so, and splits by nothing else", async () => {
    const rows = await everyRow(`${year}-12-31`);
    expect(rows).toHaveLength(planted.length);
    for (const organisation of new Set(rows.flatMap((row) => row.organisation ?? []))) {
      const own = rows.filter((row) => row.organisation === organisation).length;
      expect(own).toBe(
        planted.filter(({ organisationId }) => organisationId && nameOf.get(organisationId) === organisation).length,
      );
      expect(own).toBeGreaterThan(4);
    }
    for (const region of REGIONS) {
      const narrowed = await everyRow(`${year}-12-31`, `&regio=${region}`);
      const said = rows.filter((row) => row.region === region).map(({ id }) => id);
      if (said.length > 0) expect(narrowed.map(({ id }) => id)).toEqual(said);
    }
  });

  it("holds nobody's name, address or token in any answer", async () => {
    const query = new URLSearchParams(`jaar=${year}&peildatum=${year}-12-31`);
    const answers = JSON.stringify([
      await targetFigure(manager, SLUG, query),
      await coverage(manager, query),
      await everyRow(`${year}-12-31`),
    ]);
    for (const token of participants) expect(answers).not.toContain(token);
    const people = await db.person.findMany({ include: { account: true } });
    for (const { name, account } of people) {
      expect(answers).not.toContain(name);
      expect(answers).not.toContain(account?.email);
    }
  });
});

function isIn(own: string | null, asked: string | null): boolean {
  return asked === null || own === asked;
}

function isPartner({ organisationKind }: FigureRow): boolean {
  return organisationKind === "partner";
}

/** How many rows a cell opens to; null where it does not. */
async function rowsOf(organisation: string, query: string): Promise<number | null> {
  const opened = await organisationRows(manager, organisation, new URLSearchParams(query)).catch((thrown: unknown) => {
    if (thrown instanceof NotFound) return null;
    throw thrown;
  });
  return opened?.rows.length ?? null;
}

/** What a cell says holds for the plain count. */
function isTrue(cell: Cell, count: number): boolean {
  if (cell.kind === "exact") return cell.count === count && (count === 0 || count > 4);
  return cell.kind === "few" ? count >= 1 && count <= 4 : count >= cell.least;
}

interface ShownSum {
  /** How many rows share what they say; the employers outside the list among them, where a reader can tell. */
  rows: number;
  outside: number | null;
  organisations: string[];
}

/** The sums that a reader can make of rows: by kind and region, by region alone, and of what says neither. */
function shownSums(rows: FigureRow[], day: string): ShownSum[] {
  const until = planted.filter((row) => row.day <= day);
  const levels = Map.groupBy(rows, ({ organisationKind, region }) => `${organisationKind ?? "-"}/${region ?? "-"}`);
  const told = [...levels].flatMap(([key, own]) => (key.startsWith("-") ? [] : [{ key, own }]));
  const sums = told.map(({ key, own }): ShownSum => {
    const of = until.filter((row) => saying(row, key));
    return {
      rows: own.length,
      outside: of.filter(({ organisationId }) => !organisationId).length,
      organisations: namesOf(of),
    };
  });
  const regions = [...levels].filter(([key]) => key.startsWith("-/") && key !== "-/-");
  const byRegion = regions.map(([key, own]): ShownSum => {
    const of = until.filter(({ region }) => key === `-/${region}`);
    return { rows: own.length, outside: null, organisations: namesOf(of) };
  });
  const covered = new Set([...sums, ...byRegion].flatMap(({ organisations }) => organisations));
  const rest = namesOf(until).filter((name) => !covered.has(name));
  return [...sums, ...byRegion, { rows: levels.get("-/-")?.length ?? 0, outside: null, organisations: rest }];
}

function saying({ organisationId, organisationKind, region }: Planted, key: string): boolean {
  const rare = organisationId !== null && organisationKind !== "gemeente";
  return rare
    ? key === `partner/${region ?? "-"}` || key === "partner/-"
    : key === `${organisationKind}/${region ?? "-"}`;
}

function namesOf(rows: Planted[]): string[] {
  return [...new Set(rows.flatMap(({ organisationId }) => (organisationId ? [nameOf.get(organisationId) ?? ""] : [])))];
}

type Cell = NonNullable<Awaited<ReturnType<typeof targetFigure>>["organisations"]>["cells"][number]["cell"];

function expectUncomputable({ rows, outside, organisations }: ShownSum, shown: Map<string, Cell>, day: string): void {
  const cells = organisations.map((name) => shown.get(name) ?? { kind: "exact" as const, count: 0 });
  const known = cells.reduce((sum, cell) => sum + (cell.kind === "exact" ? cell.count : 0), 0);
  const hidden = cells.filter(({ kind }) => kind !== "exact");
  const left = rows - known - (outside ?? 0);
  const everybodyOnce = outside === null && left === hidden.length;
  if (hidden.length === 0 || everybodyOnce) return;
  const most = hidden.map(({ kind }) => (kind === "few" ? 4 : left));
  for (const [index, own] of most.entries()) {
    const others = most.filter((_, other) => other !== index);
    const othersMost = others.reduce((sum, each) => sum + each, 0);
    const least = outside === null ? 1 : Math.max(1, left - othersMost);
    const greatest = Math.min(own, left - others.length);
    expect(greatest, `${day}: ${hidden.length} hidden in ${left}`).toBeGreaterThan(least);
  }
}
