import { Prisma } from "@db/client";
import { type Actor, ledThemes } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { type Day, dayOf, endOfDay } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { type CoverageColumn, coverageRows, type OfferingCell } from "./coverage";
import { endsOf, gridCounts } from "./grid-counts.server";
import { cellsAt, endIndex, gridBlocks } from "./organisation-grid";
import type { GridCell } from "./privacy-grid";
import { lastQuarterEnd } from "./quarter-ends";
import { type ReportScope, reportScope } from "./report-scope";
import { rowLabels } from "./row-labels";
import { knownTo } from "./year-figures.server";

/** Organisations by theme, or by the offerings of one theme: who took part in a year, as it stood at the end of a quarter. */
export async function coverage(actor: Actor, query: URLSearchParams) {
  insist(may.seeFigures(actor));
  const known = await knownTo(actor);
  const scope = reportScope(query, known);
  const end = lastQuarterEnd(scope.year, scope.day);
  const [organisations, columns] = await Promise.all([organisationsIn(scope), columnsFor(actor, scope)]);
  const slugs = [...new Set(columns.flatMap(({ offerings }) => offerings))];
  const cells = end === null ? [] : await offeringCells(slugs, scope.year, end);
  const rows = coverageRows(organisations, columns, cells);
  return { scope, today: known.today, years: known.years, themes: known.themeList, end, columns, rows };
}

function organisationsIn({ region, organisationKind }: ReportScope) {
  return db.organisation.findMany({
    where: { region: region ?? undefined, kind: organisationKind ?? undefined },
    orderBy: [{ position: "asc" }],
    select: { id: true, slug: true, name: true, kind: true, region: true },
  });
}

async function columnsFor(actor: Actor, { theme }: ReportScope): Promise<CoverageColumn[]> {
  const where = may.seeAllFigures(actor) ? {} : { id: { in: ledThemes(actor) } };
  const themes = await db.theme.findMany({
    where: { ...where, slug: theme ?? undefined },
    orderBy: { position: "asc" },
    select: {
      slug: true,
      shortTitle: true,
      offerings: {
        where: { offering: { state: { not: "DRAFT" } } },
        orderBy: { offering: { title: "asc" } },
        select: { offering: { select: { slug: true, title: true } } },
      },
    },
  });
  if (theme === null) {
    // A theme without offerings has nobody to reach.
    return themes
      .filter(({ offerings }) => offerings.length > 0)
      .map(({ slug, shortTitle, offerings }) => ({
        slug,
        title: shortTitle,
        offerings: offerings.map(({ offering }) => offering.slug),
      }));
  }
  return themes.flatMap(({ offerings }) =>
    offerings.map(({ offering: { slug, title } }) => ({ slug, title, offerings: [slug] })),
  );
}

async function offeringCells(slugs: string[], year: number, end: Day): Promise<OfferingCell[]> {
  const today = dayOf(clock.now());
  const offerings = await db.offering.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  const slugOf = new Map(offerings.map(({ id, slug }) => [id, slug]));
  const ids = [...slugOf.keys()];
  const labelOf = rowLabels(await db.organisation.findMany({ select: { kind: true, region: true } }));
  const [counts, reached] = await Promise.all([
    gridCounts({ offeringIds: ids, years: [year], today }, labelOf),
    reachedBy(ids, year, end),
  ]);
  const index = endIndex(endsOf(year, today), end);
  const shown = gridBlocks(counts).filter(({ kind }) => kind !== "COMPLETED");
  const cells = new Map<string, GridCell>(
    shown.flatMap((block) =>
      [...cellsAt(block, index)].map(([organisation, cell]) => [`${organisation} ${block.offeringId}`, cell] as const),
    ),
  );
  const nothing: GridCell = { kind: "exact", count: 0 };
  return [...new Set([...cells.keys(), ...reached])].map((key) => {
    const [organisationId = "", offeringId = ""] = key.split(" ");
    return {
      organisationId,
      offering: slugOf.get(offeringId) ?? "",
      cell: cells.get(key) ?? nothing,
      reached: reached.has(key),
    };
  });
}

/** Which organisations were reached by which offerings: someone took part or completed it, or it was held for them. */
async function reachedBy(offeringIds: string[], year: number, end: Day): Promise<Set<string>> {
  const moment = endOfDay(end);
  const rows = await db.$queryRaw<{ key: string }[]>(Prisma.sql`
    SELECT DISTINCT p.organisation_id || ' ' || p.offering_id AS key FROM participation p
    WHERE p.kind IN ('ATTENDED', 'COMPLETED', 'HELD_FOR') AND p.day BETWEEN ${`${year}-01-01`}::date AND ${end}::date
      AND p.recorded_at < ${moment} AND p.reverses IS NULL AND p.organisation_id IS NOT NULL
      AND p.offering_id = ANY (${offeringIds}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM participation u WHERE u.reverses = p.id AND u.recorded_at < ${moment})`);
  return new Set(rows.map(({ key }) => key));
}
