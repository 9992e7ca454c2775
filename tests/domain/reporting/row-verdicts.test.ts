import { Prisma } from "@db/client";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { system, type Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import type { FigureRow } from "~/domain/reporting/figure-row";
import { organisationVerdicts } from "~/domain/reporting/organisation-verdicts.server";
import { rowVerdicts } from "~/domain/reporting/row-verdicts.server";
import type { Verdict } from "~/domain/reporting/verdict";
import { judgedRows, promisesToJudge, reasonOf } from "~/domain/reporting/verdicts.server";
import { REASONS } from "~/domain/reporting/why-counted";
import { countsOrganisations } from "~/domain/targets/definition";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { tellDemoStory } from "../../../prisma/seed/demo/tell-demo-story";
import { loadReferenceData } from "../../../prisma/seed/load-reference-data";
import { makeVisitor } from "../../support/factories";
import { aPromise } from "../targets/a-promise";
import { everyRow } from "./read-back";

const TODAY = "2026-11-14";
const YEARS = [2025, 2026];
let manager: Visitor;

beforeAll(async () => {
  clock.set(new Date(`${TODAY}T09:00:00Z`));
  await loadReferenceData(system("test"));
  await tellDemoStory();
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
}, 120_000);

beforeEach(() => clock.set(new Date(`${TODAY}T09:00:00Z`)));

const promisesOf = (year: number) => promisesToJudge(manager, { year, day: TODAY });

/** The page that a row behind a figure leads to. */
function pageOf({ id, organisationSlug }: FigureRow, query: URLSearchParams): Promise<{ verdicts: Verdict[] }> {
  return id === null ? organisationVerdicts(manager, String(organisationSlug), query) : rowVerdicts(manager, id, query);
}

it.each(YEARS)("every row behind a figure of %i leads to a page that says it counts", async (year) => {
  const query = new URLSearchParams(`jaar=${year}`);
  let opened = 0;
  for (const { slug } of await promisesOf(year)) {
    const { rows } = await everyRow(manager, slug, { year, day: TODAY });
    for (const row of new Set([...rows.slice(0, 1), ...rows.slice(-1)])) {
      const { verdicts } = await pageOf(row, query);
      expect([slug, row.number, verdicts.find((each) => each.slug === slug)?.reason]).toEqual([
        slug,
        row.number,
        "COUNTS",
      ]);
      opened += 1;
    }
  }
  expect(opened).toBeGreaterThan(100);
});

it.each(YEARS)(
  "a row of the ledger counts for the promises of %i whose rows show it, and for no other",
  async (year) => {
    const targets = await promisesOf(year);
    const showing = new Map<string, Set<string>>();
    for (const { slug } of targets) {
      for (const { id } of (await everyRow(manager, slug, { year, day: TODAY })).rows) {
        if (id !== null) showing.set(id, (showing.get(id) ?? new Set()).add(slug));
      }
    }
    for (const row of await judgedRows(Prisma.sql`TRUE`, targets, TODAY)) {
      const said = targets.map((target) => ({ slug: target.slug, reason: reasonOf(row, target, false) }));
      const counting = said.filter(({ reason }) => reason === "COUNTS").map(({ slug }) => slug);
      expect([row.id, counting.sort()]).toEqual([row.id, [...(showing.get(row.id) ?? [])].sort()]);
      expect(said.filter(({ reason }) => !REASONS.includes(reason))).toEqual([]);
    }
    expect(showing.size).toBeGreaterThan(300);
  },
);

it("of no row of the ledger it is said whether it brought an organisation to a promise that counts those", async () => {
  const reaching = (await promisesOf(2026)).filter(({ definition }) => countsOrganisations(definition.measure));
  const bySlug = new Set(reaching.map(({ slug }) => slug));
  const rows = await db.participation.findMany({ where: { kind: { in: ["ATTENDED", "HELD_FOR", "COUNTED"] } } });
  const asked = rows.filter((_, index) => index % 40 === 0);
  expect([reaching.length > 0, asked.length > 10]).toEqual([true, true]);
  for (const { id } of asked) {
    const { verdicts } = await rowVerdicts(manager, id, new URLSearchParams("jaar=2026"));
    expect(verdicts.length).toBeGreaterThan(0);
    const own = verdicts.filter(({ slug, reason }) => bySlug.has(slug) && reason === "COUNTS");
    expect([id, own]).toEqual([id, []]);
  }
});

it("an organisation counts for the promises that reached it, and for no other", async () => {
  const query = new URLSearchParams("jaar=2026");
  const reaching = (await promisesOf(2026)).filter(({ definition }) => countsOrganisations(definition.measure));
  const names = new Map<string, string[]>();
  for (const { slug } of reaching) {
    const { rows } = await everyRow(manager, slug, { year: 2026, day: TODAY });
    names.set(
      slug,
      rows.map(({ organisationSlug }) => String(organisationSlug)),
    );
  }
  const municipalities = await db.organisation.findMany({
    where: { kind: "gemeente" },
    orderBy: { slug: "asc" },
    take: 8,
  });
  expect(municipalities.some(({ slug }) => [...names.values()].flat().includes(slug))).toBe(true);
  for (const { slug } of municipalities) {
    const { verdicts } = await organisationVerdicts(manager, slug, query);
    expect(new Map(verdicts.map((each) => [each.slug, each.reason === "COUNTS"]))).toEqual(
      new Map([...names].map(([promise, reached]) => [promise, reached.includes(slug)])),
    );
  }
  await expect(organisationVerdicts(manager, "geen-organisatie", query)).rejects.toThrow(NotFound);
});

it("of people of some kinds of organisation, only the rows that the promise shows say that they count", async () => {
  const filter = { offerings: ["buit-voor-professionals"], organisationKinds: ["gemeente"] };
  const { slug } = await aPromise("PARTICIPANTS", { filter });
  const { rows } = await everyRow(manager, slug, { year: 2026, day: TODAY });
  const ids = rows.map(({ id }) => String(id));
  const { id: offeringId } = await db.offering.findUniqueOrThrow({ where: { slug: "buit-voor-professionals" } });
  const other = await db.participation.findFirstOrThrow({
    where: { kind: "STARTED", offeringId, id: { notIn: ids } },
  });
  const reasonIn = async (id: string) =>
    (await rowVerdicts(manager, id, new URLSearchParams("jaar=2026"))).verdicts.find((each) => each.slug === slug)
      ?.reason;
  expect(await reasonIn(String(ids[0]))).toBe("COUNTS");
  expect(await reasonIn(other.id)).toBe("ORGANISATION_UNSAID");
});
