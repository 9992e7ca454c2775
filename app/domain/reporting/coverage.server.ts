import { type Actor, ledThemes } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { db } from "~/platform/db.server";
import { type CoverageColumn, coverageRows } from "./coverage";
import { offeringCells } from "./offering-cells.server";
import { lastQuarterEnd } from "./quarter-ends";
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

/** The themes that someone may see, or the offerings of one of them. */
export async function columnsFor(actor: Actor, { theme }: Pick<ReportScope, "theme">): Promise<CoverageColumn[]> {
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
