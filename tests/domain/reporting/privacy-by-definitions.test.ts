import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { exportTargetRows } from "~/domain/reporting/export-target-rows.server";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { tryDefinition } from "~/domain/reporting/try-definition.server";
import type { TargetDefinition } from "~/domain/targets/definition";
import { addDays, instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOffering, makeOrganisation } from "../../support/factories";
import { aPromise } from "../targets/a-promise";
import { dice } from "./a-ledger";
import { everyRow, readBack } from "./read-back";
import { computable, type Knowledge } from "./what-follows";

const SEEDS = Array.from({ length: process.env.LONG_TESTS ? 40 : 6 }, (_, index) => 40 + index);
const QUARTER_ENDS = ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"];
const TODAY = "2027-01-15";
const REGIONS = ["veiligheidsregio-kennemerland", "veiligheidsregio-zaanstreek-waterland"];

let organisations: Awaited<ReturnType<typeof makeOrganisation>>[];

beforeEach(() => clock.set(new Date(`${TODAY}T11:00:00Z`)));

beforeAll(async () => {
  // Three municipalities and a partner in each region, and three of one kind that have no region.
  organisations = await Promise.all([
    ...REGIONS.flatMap((region) => [1, 2, 3].map(() => makeOrganisation({ kind: "gemeente", region }))),
    ...REGIONS.map((region) => makeOrganisation({ kind: "ggd", region })),
    ...[1, 2, 3].map(() => makeOrganisation({ kind: "politie", region: null })),
    makeOrganisation({ kind: "om", region: null }),
  ]);
});

interface Scene extends Awaited<ReturnType<typeof aPromise>> {
  seed: number;
  offering: string;
  definition: TargetDefinition;
}

/** An offering in which few organisations took part, mostly seldom, and its promise. */
async function aScene(seed: number): Promise<Scene> {
  const roll = dice(seed);
  const promise = await aPromise("PARTICIPATIONS");
  const theme = await db.targetTheme.findFirstOrThrow({ where: { targetId: promise.target.id } });
  const { id: offeringId, slug: offering } = await makeOffering({ themeIds: [theme.themeId] });
  const filter = { offerings: [offering], threshold: "ATTENDED" as const };
  await db.targetVersion.updateMany({ where: { targetId: promise.target.id }, data: { filter } });
  const rows = Array.from({ length: 8 + roll(30) }, (_, index) => {
    const day = addDays("2026-01-01", roll(365));
    const { id, kind, region } = organisations[Math.min(roll(12), roll(12))] ?? { id: null, kind: "", region: null };
    const outside = { organisationId: null, organisationKind: "onderwijs", region: REGIONS[roll(2)] };
    return {
      ...(roll(6) === 0 ? outside : { organisationId: id, organisationKind: kind, region }),
      kind: "ATTENDED" as const,
      offeringId,
      editionId: randomUUID(),
      participantId: randomUUID(),
      offeringKind: "TRAINING" as const,
      format: "workshop",
      themes: [],
      audiences: [],
      online: roll(2) === 0,
      day: new Date(day),
      recordedAt: instantAt(day, "18:00"),
      source: "test",
      sourceKey: `scene:${seed}:${index}`,
    };
  });
  await db.participation.createMany({ data: rows });
  return { ...promise, seed, offering, definition: aDefinition(filter) };
}

function aDefinition(filter: TargetDefinition["filter"]): TargetDefinition {
  return {
    measure: "PARTICIPATIONS",
    filter,
    baseline: { kind: "NOT_EXTRA" },
    fromDay: "2026-01-01",
    untilDay: "2026-12-31",
    dueDay: null,
    rhythm: "YEAR",
    perPeriod: null,
    comparator: "AT_LEAST",
    value: 10,
  };
}

const HIGH = Number.POSITIVE_INFINITY;

// From what says most to what says least; a kind that is rare in its region is a partner.
const LEVELS = [
  ...REGIONS.map((region) => `gemeente ${region}`),
  ...["politie -", "partner -"],
  ...REGIONS.map((region) => `- ${region}`),
  "- -",
];

function isSaidBy(level: string, { kind, region }: (typeof organisations)[number]): boolean {
  const [saidKind, saidRegion] = level.split(" ");
  const own = kind === "gemeente" ? { kind, region } : { kind: kind === "politie" ? kind : "partner", region: "-" };
  return (saidKind === "-" || own.kind === saidKind) && (level === "- -" || own.region === saidRegion);
}

/** What the page of the promise, its cells and its rows tell management as of the end of a quarter. */
async function knowledgeOf({ management, slug }: Scene, day: string): Promise<Knowledge> {
  const page = await targetFigure(management, slug, new URLSearchParams(`jaar=2026&peildatum=${day}`));
  const shown = new Map(page.organisations?.cells.map((each) => [each.slug, each.cell]));
  const bounds = new Map(
    organisations.map(({ slug: own }) => {
      const cell = shown.get(own) ?? { kind: "exact" as const, count: 0 };
      if (cell.kind === "exact") return [own, { low: cell.count, high: cell.count }];
      return [own, cell.kind === "few" ? { low: 1, high: 4 } : { low: cell.least, high: HIGH }];
    }),
  );
  const { rows } = await everyRow(management, slug, { year: 2026, day });
  const levels = Map.groupBy(rows, ({ organisationKind, region }) => `${organisationKind ?? "-"} ${region ?? "-"}`);
  const open = new Set(organisations);
  const sums = LEVELS.flatMap((level): Knowledge["sums"] => {
    const total = levels.get(level)?.length;
    if (total === undefined) return [];
    const of = [...open].filter((each) => isSaidBy(level, each));
    for (const each of of) open.delete(each);
    // Where rows don't say the kind, employers outside the list are among them.
    const outside = level.startsWith("-") ? [`outside ${level}`] : [];
    return [{ of: [...of.map((each) => each.slug), ...outside], total }];
  });
  return { bounds, sums };
}

/** All that the page of a promise of organisations, its rows and its file say of who was reached, as of the end of a day. */
async function saidOfReached({ management, slug }: Scene, day: string) {
  const query = new URLSearchParams(`jaar=2026&peildatum=${day}`);
  const { reached, behind } = await targetFigure(management, slug, query);
  const { rows, total, progress } = await everyRow(management, slug, { year: 2026, day });
  expect([day, total]).toEqual([day, progress?.actual]);
  const unsaid = rows.filter(({ organisation }) => organisation === null);
  expect(new Set(unsaid.map((row) => JSON.stringify({ ...row, number: 0 }))).size).toBeLessThan(2);
  expect(rows.filter((row) => row.day !== null || row.id !== null || row.offering !== null)).toEqual([]);
  const quarters = rows.flatMap(({ quarterEnd }) => quarterEnd ?? []);
  expect(quarters.filter((quarter) => !QUARTER_ENDS.includes(quarter))).toEqual([]);
  const file = await readBack(exportTargetRows(management, slug, query, "csv"));
  expect(Object.keys(file[0] ?? {})).not.toContain("Dag");
  return {
    names: reached?.names,
    rows: rows.filter(({ organisation }) => organisation !== null),
    parts: Object.values(behind.splits).map((split) => split.filter(({ key }) => key !== null)),
    file: file.filter(({ Organisatie }) => Organisatie !== ""),
  };
}

/** The figure someone reads who tries a definition; null when it is refused. */
async function tried(actor: Visitor, { slug }: Scene, definition: TargetDefinition): Promise<number | null> {
  const end = await tryDefinition(actor, { slug, year: 2026 }, definition).catch((thrown: unknown) => {
    if (thrown instanceof NotFound) return "refused";
    throw thrown;
  });
  return typeof end === "string" ? null : end.actual;
}

const KINDS = ["gemeente", "ggd", "politie", "om"];
const CHOICES = [
  ...KINDS.map((kind) => [kind]),
  ...KINDS.flatMap((one, index) => KINDS.slice(index + 1).map((other) => [one, other])),
];

/** What can be tried of people of some kinds until the end of a quarter, by a lead and by management, counted each way. */
async function sumsByTrying(scene: Scene, untilDay: string): Promise<Knowledge["sums"]> {
  const sums: Knowledge["sums"] = [];
  for (const actor of [scene.lead, scene.management]) {
    for (const organisationKinds of CHOICES) {
      for (const measure of ["PARTICIPATIONS", "PARTICIPANTS"] as const) {
        const filter = { ...scene.definition.filter, organisationKinds };
        const total = await tried(actor, scene, { ...scene.definition, measure, filter, untilDay });
        const of = organisations.filter(({ kind }) => organisationKinds.includes(kind)).map(({ slug }) => slug);
        if (total !== null) sums.push({ of, total });
      }
    }
  }
  return sums;
}

describe.each(SEEDS)("whoever tries definitions over a small region (seed %i)", (seed) => {
  it("computes no cell that the pages hide", async () => {
    const scene = await aScene(seed);
    for (const end of QUARTER_ENDS) {
      const { bounds, sums } = await knowledgeOf(scene, end);
      const hidden = [...bounds].filter(([, { low, high }]) => low < high).map(([slug]) => slug);
      const computed = (all: Knowledge["sums"]) => {
        const found = computable({ bounds, sums: all });
        return hidden.flatMap((slug) => (found.has(slug) ? [[slug, found.get(slug)]] : []));
      };
      const byPages = computed(sums);
      // A figure that is as large as the number of organisations says by itself that each came once.
      expect([end, byPages.filter(([, count]) => count !== 1)]).toEqual([end, []]);
      expect([end, computed([...sums, ...(await sumsByTrying(scene, end))])]).toEqual([end, byPages]);
    }
  });

  it("learns of no organisation on which day someone of it took part", async () => {
    const scene = await aScene(seed + 1000);
    const { rows } = await everyRow(scene.management, scene.slug, { year: 2026, day: TODAY });
    const days = [...new Set(rows.map(({ day }) => String(day)))];
    for (const day of days.slice(0, 5)) {
      const ofDay = { ...scene.definition, measure: "ORGANISATIONS_REACHED" as const, fromDay: day, untilDay: day };
      for (const filter of [scene.definition.filter, { ...scene.definition.filter, organisationKinds: ["gemeente"] }]) {
        for (const actor of [scene.lead, scene.management])
          expect([day, await tried(actor, scene, { ...ofDay, filter })]).toEqual([day, null]);
      }
    }
    const filter = { offerings: [scene.offering] };
    const measure = "ORGANISATIONS_REACHED" as const;
    await db.targetVersion.updateMany({ where: { targetId: scene.target.id }, data: { measure, filter } });
    const ends = ["2025-12-31", ...QUARTER_ENDS];
    for (const day of days.filter((_, index) => index % 3 === 0)) {
      const before = ends.findLast((end) => end <= day) ?? "";
      expect([day, await saidOfReached(scene, day)]).toEqual([day, await saidOfReached(scene, before)]);
    }
    expect((await saidOfReached(scene, TODAY)).rows.length).toBeGreaterThan(2);
  });
});
