import { type Actor, ledThemes } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { type Day, dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { wholeLedger } from "../participation/whole-ledger.server";
import { type CoverageColumn, coverageRows, type OfferingCell } from "./coverage";
import { endsOf } from "./grid-counts";
import { cellsAt, endIndex } from "./organisation-grid";
import { organisationGrid } from "./organisation-grid.server";
import type { GridCell } from "./privacy-grid";
import { lastQuarterEnd } from "./quarter-ends";
import { reachedBy } from "./reached";
import { type ReportScope, reportScope } from "./report-scope";
import { knownUntilPresent } from "./year-figures.server";

/** Organisations by theme, or by the offerings of one theme: who took part in a year, as it stood at the end of a quarter. */
export async function coverage(actor: Actor, query: URLSearchParams) {
  insist(may.seeFigures(actor));
  const known = await knownUntilPresent(actor);
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
        where: { offering: { publishedAt: { not: null } } },
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
  const ledger = await wholeLedger();
  const { blocks } = await organisationGrid(ledger, { offeringIds: ids, years: [year], today });
  const reached = reachedBy(ledger, ids, year, end);
  const index = endIndex(endsOf(year, today), end);
  const shown = blocks.filter(({ kind }) => kind !== "COMPLETED");
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
