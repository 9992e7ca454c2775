import { randomUUID } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system, type Visitor } from "~/domain/access/actor";
import { exportFigures } from "~/domain/reporting/export-figures.server";
import { exportOrganisationRows } from "~/domain/reporting/export-organisation-rows.server";
import { exportTargetRows } from "~/domain/reporting/export-target-rows.server";
import { organisationRows } from "~/domain/reporting/organisation-rows.server";
import { reportScope } from "~/domain/reporting/report-scope";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { targetRows } from "~/domain/reporting/target-rows.server";
import { yearFigures } from "~/domain/reporting/year-figures.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import CoveragePage, { loader as coverageLoader } from "~/routes/management/coverage-page";
import FiguresPage, { loader as figuresLoader } from "~/routes/management/figures-page";
import TargetPage, { loader as targetLoader } from "~/routes/management/target-page";
import { tellDemoStory } from "../../../prisma/seed/demo/tell-demo-story";
import { loadReferenceData } from "../../../prisma/seed/load-reference-data";
import { visit } from "../../support/as";
import { makeOffering, makeVisitor } from "../../support/factories";
import { readBack } from "./read-back";

const TODAY = "2026-11-14";
const NOW = new Date(`${TODAY}T09:00:00Z`);

let manager: Visitor;
let titles: Set<string>;

beforeAll(async () => {
  clock.set(NOW);
  await loadReferenceData(system("test"));
  await tellDemoStory();
  await plantLargeNumbers();
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
  titles = new Set((await db.target.findMany()).map(({ title }) => title));
}, 120_000);

beforeEach(() => clock.set(NOW));

/** Enough people of some municipalities in one offering for their cells to be shown; the demo's are all small. */
async function plantLargeNumbers() {
  const theme = await db.theme.findUniqueOrThrow({ where: { slug: "weerbare-jeugd" } });
  const { id: offeringId } = await makeOffering({ themeIds: [theme.id] });
  const where = { kind: "gemeente", region: "veiligheidsregio-kennemerland" };
  const municipalities = await db.organisation.findMany({ where, take: 3 });
  const row = { kind: "ATTENDED" as const, offeringId, offeringKind: "TRAINING" as const, format: "workshop" };
  const rows = municipalities.flatMap(({ id, kind, region }, index) =>
    Array.from({ length: 9 + index }, () => ({
      ...{ ...row, editionId: randomUUID(), participantId: randomUUID(), themes: [theme.slug], audiences: [] },
      ...{ organisationId: id, organisationKind: kind, region, day: new Date("2026-02-03") },
      ...{ recordedAt: new Date("2026-02-03T18:00:00Z"), source: "test", sourceKey: randomUUID() },
    })),
  );
  await db.participation.createMany({ data: rows });
}

interface Link {
  href: string;
  number: number;
}

/** A page as a browser without scripts gets it. */
async function drawn(Component: () => React.ReactNode, data: unknown): Promise<string> {
  const handler = createStaticHandler([{ path: "*", Component, loader: () => JSON.parse(JSON.stringify(data)) }]);
  const context = await handler.query(new Request("http://localhost/"));
  if (context instanceof Response) throw new Error("not a page");
  const router = createStaticRouter(handler.dataRoutes, context);
  return renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />);
}

/** The links of a page whose words begin with a number, as someone sees them; a title is no number, nor is the next page or a choice taken back. */
function numbersIn(html: string, path: string): Link[] {
  return [
    ...html
      .replace(/<nav .*?<\/nav>|<ul aria-label="Gekozen filters".*?<\/ul>/gs, "")
      .matchAll(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs),
  ].flatMap(([, href = "", inner = ""]) => {
    const words = inner.replace(/<span class="sr-only">.*?<\/span>/gs, "").replace(/<[^>]*>/g, "");
    const [number] = /^\d[\d.]*(,\d)?/.exec(words.trim()) ?? [];
    const to = new URL(href.replaceAll("&amp;", "&"), `http://localhost${path}`);
    const leads =
      /^#(regels|bereikt)$/.test(to.hash) || /\/deelnames$|^\/cijfers$|^\/cijfers\/doelen\/[^/]+$/.test(to.pathname);
    // The parts of a period stand on the page of the promise, each with its own rows.
    if (number === undefined || !leads || to.hash === "#delen" || titles.has(words)) return [];
    return [{ href: to.pathname + to.search + to.hash, number: Number(number.replaceAll(".", "").replace(",", ".")) }];
  });
}

/** What the page behind a link holds, and its file: rows, or what they add up to. */
async function opened(href: string): Promise<{ page: number; file: number }> {
  const { pathname, searchParams, hash } = new URL(href, "http://localhost");
  const [, , kind, slug = ""] = pathname.split("/");
  if (kind === undefined) {
    const { overview } = await yearFigures(manager, searchParams);
    const file = await readBack(exportFigures(manager, searchParams, "csv"));
    return { page: overview.ofStatus?.length ?? -1, file: file.length };
  }
  if (kind === "dekking") {
    const { rows } = await organisationRows(manager, slug, searchParams);
    return {
      page: rows.length,
      file: (await readBack(exportOrganisationRows(manager, slug, searchParams, "csv"))).length,
    };
  }
  if (hash === "#bereikt") {
    const { reached } = await targetFigure(manager, slug, searchParams);
    return { page: reached?.names.length ?? -1, file: reached?.names.length ?? -1 };
  }
  const scope = reportScope(searchParams, { years: [2025, 2026], today: TODAY, themes: [] });
  const { total } = await targetRows(manager, slug, scope);
  const file = await readBack(exportTargetRows(manager, slug, searchParams, "csv"));
  const sum = (column: string) => file.reduce((all, row) => all + Number(String(row[column]).replace(",", ".")), 0);
  expect([href, file.length]).toEqual([href, total]);
  const whole = sum("Van");
  const worth = whole > 0 ? Math.round((1000 * sum("Aantal")) / whole) / 10 : sum("Aantal");
  return { page: worth, file: worth };
}

const known = new Map<string, { page: number; file: number }>();

/** Holds every number of a page against what it opens to; returns how many there were. */
async function expectToOpen(html: string, path: string): Promise<number> {
  const links = numbersIn(html, path);
  for (const { href, number } of links) {
    const own = known.get(href) ?? (await opened(href));
    known.set(href, own);
    expect([path, href, own]).toEqual([path, href, { page: number, file: number }]);
  }
  return links.length;
}

describe("every number that leads somewhere opens to exactly what it counts, also as a file:", () => {
  it.each([2025, 2026])(
    "on the page of each promise of %i",
    async (year) => {
      const targets = await db.target.findMany({ where: { planYear: year }, orderBy: { position: "asc" } });
      let links = 0;
      for (const { slug } of targets) {
        const path = `/cijfers/doelen/${slug}?jaar=${year}`;
        const page = await targetLoader(await visit(path, { as: manager, params: { slug } }));
        links += await expectToOpen(await drawn(TargetPage, page), path);
      }
      expect(links).toBeGreaterThan(300);
    },
    600_000,
  );

  it.each([
    "/cijfers?jaar=2026",
    "/cijfers?jaar=2026&soort=gemeente",
    "/cijfers?jaar=2026&soort=gemeente&regio=veiligheidsregio-kennemerland",
    "/cijfers?jaar=2026&soort=partner&peildatum=2026-08-20",
    "/cijfers?jaar=2026&stand=gehaald&soort=zorg",
  ])(
    "on %s",
    async (path) => {
      const html = await drawn(FiguresPage, await figuresLoader(await visit(path, { as: manager })));
      expect(await expectToOpen(html, path)).toBeGreaterThan(20);
    },
    300_000,
  );

  it("on the page of who was reached", async () => {
    const path = "/cijfers/dekking?jaar=2026&thema=weerbare-jeugd";
    const html = await drawn(CoveragePage, await coverageLoader(await visit(path, { as: manager })));
    expect(await expectToOpen(html, path)).toBe(3);
  });

  it("on the page of a promise whose rows are narrowed, of a list, of a quarter", async () => {
    for (const [slug, query] of [
      ["buit-e-learning-500-extra", "lijst=nu"],
      ["buit-e-learning-500-extra", "lijst=klaar&regio=veiligheidsregio-kennemerland"],
      ["drugs-menukaart-elke-gemeente", "regio=veiligheidsregio-kennemerland"],
      ["drugs-media-achtergrondverhaal", "deel=2026-04-01"],
    ] as const) {
      const path = `/cijfers/doelen/${slug}?jaar=2026&${query}`;
      const page = await targetLoader(await visit(path, { as: manager, params: { slug } }));
      expect(await expectToOpen(await drawn(TargetPage, page), path)).toBeGreaterThan(0);
    }
  }, 300_000);
});
