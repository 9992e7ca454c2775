import { type Actor, ledThemes } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { type Day, endOfDay } from "~/platform/amsterdam";
import { dayAt, dayNumber } from "~/platform/day-number";
import { db } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import { wholeLedger } from "../participation/whole-ledger.server";
import { promisesOf } from "../targets/targets-queries.server";
import { coverageRows } from "./coverage";
import { columnsFor } from "./coverage.server";
import { coveredOfferings } from "./covered-offerings.server";
import type { FigureRow } from "./figure-row";
import { offeringCells, TAKING_PART } from "./offering-cells.server";
import { splitsByOrganisation } from "./organisation-cells.server";
import { lastQuarterEnd } from "./quarter-ends";
import { type ReportScope, reportScope } from "./report-scope";
import { knownUntilPresent } from "./year-figures.server";

/** The rows behind one cell of an organisation, as it stood at a quarter end, newest first. NotFound where the cell does not open to them. */
export async function organisationRows(actor: Actor, slug: string, query: URLSearchParams) {
  insist(may.seeFigures(actor));
  const known = await knownUntilPresent(actor);
  const scope = reportScope(query, known);
  const end = lastQuarterEnd(scope.year, scope.day);
  const organisation = isSlug(slug) ? await organisationBy(slug) : null;
  const about = await aboutWhat(actor, scope);
  const isOfKind = !about?.kinds || (organisation !== null && about.kinds.includes(organisation.kind));
  if (!organisation || !about || !isOfKind || end === null) throw new NotFound("organisation");
  const cells = await offeringCells(about.offerings, scope.year, end);
  const [row] = coverageRows([organisation], [{ slug: "", ...about }], cells);
  if (!row?.cells[0]?.opens) throw new NotFound("organisation");
  const rows = await rowsOf(organisation.id, about.offerings, scope.year, end);
  return { scope, today: known.today, end, organisation: { slug, name: row.name }, about: about.title, rows };
}

function organisationBy(slug: string) {
  const select = { id: true, slug: true, name: true, kind: true, region: true };
  return db.organisation.findUnique({ where: { slug }, select });
}

interface About {
  title: string;
  offerings: string[];
  /** The kinds of organisations that have such a cell; all of them when it is not said. */
  kinds?: string[];
}

/** The offerings that a cell is about: those of a promise, of a theme, or one of a theme. */
async function aboutWhat(
  actor: Actor,
  { year, day, promise, theme, offering }: ReportScope,
): Promise<About | undefined> {
  if (promise !== null) {
    const themeIds = may.seeAllFigures(actor) ? null : ledThemes(actor);
    const [found] = await promisesOf({ year, day, themeIds, slug: promise });
    if (!found?.definition || !splitsByOrganisation(found.definition, year)) return undefined;
    const { organisationKinds: kinds, ...filter } = found.definition.filter;
    return { title: found.title, offerings: await coveredOfferings(filter), kinds };
  }
  if (theme === null) return undefined;
  const columns = await columnsFor(actor, { theme });
  if (offering !== null) return columns.find(({ slug }) => slug === offering);
  const { title } = await db.theme.findUniqueOrThrow({ where: { slug: theme }, select: { title: true } });
  return { title, offerings: columns.flatMap(({ offerings }) => offerings) };
}

async function rowsOf(organisationId: string, slugs: string[], year: number, day: Day): Promise<FigureRow[]> {
  const [ledger, offerings] = await Promise.all([
    wholeLedger(),
    db.offering.findMany({ where: { slug: { in: slugs } }, select: { id: true, title: true } }),
  ]);
  const [until, end] = [dayNumber(day), endOfDay(day).getTime()];
  const isOwn = (row: number) =>
    TAKING_PART.includes(ledger.kinds.values[at(ledger.kind, row)] ?? "") &&
    ledger.organisations.values[at(ledger.organisation, row)] === organisationId &&
    at(ledger.day, row) <= until &&
    at(ledger.recorded, row) < end &&
    at(ledger.reversed, row) >= end;
  const titled = offerings.flatMap(({ id, title }) =>
    ledger.ofOffering(id, [year, year]).flatMap((rows) => [...rows.filter(isOwn)].map((row) => ({ row, title }))),
  );
  const inOrder = titled.sort((one, other) => ledger.inOrder(one.row, other.row));
  return inOrder.map(({ row, title }, index) => rowIn(ledger, row, title, index + 1)).reverse();
}

function rowIn(ledger: Ledger, row: number, offering: string, number: number): FigureRow {
  return {
    number,
    id: ledger.ids[row] ?? "",
    day: dayAt(at(ledger.day, row)),
    quarterEnd: null,
    offering,
    organisationKind: null,
    region: null,
    organisation: null,
    organisationSlug: null,
    byHand: false,
    quantity: 1,
    of: null,
    note: null,
  };
}
