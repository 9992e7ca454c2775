import { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import type { TargetDefinition } from "../targets/definition";
import { countedTables } from "./counted-rows.server";
import type { FigureRow, FigureSplits } from "./figure-row";
import { figureSplits } from "./figure-splits.server";
import { type Narrowing, narrowingOf, UNSAID } from "./narrowing";
import { namedIn } from "./organisation-grid";
import { yearsWithin } from "./quarter-ends";
import { PLAN_START, type ReportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { saidRows } from "./said-rows.server";
import { idsOfOfferings, targetProgress } from "./target-progress.server";

interface FigureRows {
  promise: ReportedPromise;
  rows: FigureRow[];
  total: number;
  page: number;
  pages: number;
  narrowing: Narrowing;
  splits: FigureSplits;
  blocks: Awaited<ReturnType<typeof saidRows>>["blocks"];
  can: { seeOrganisations: boolean };
}

const PER_PAGE = 50;
const nothing = { rows: [], total: 0, page: 1, pages: 1, blocks: [] };
const noNarrowing: Narrowing = { kind: null, region: null, month: null, offering: null, organisation: null };
const noSplits: FigureSplits = { region: [], kind: [], month: [], offering: [] };

/** One promise with the rows behind its figure, newest first, and the parts the figure falls into. */
export async function targetRows(actor: Actor, slug: string, scope: ReportScope): Promise<FigureRows> {
  const [promise] = await targetProgress(actor, { year: scope.year, day: scope.day, slug });
  if (!promise) throw new NotFound("target");
  const can = { seeOrganisations: may.seeOrganisationsBehindFigures(actor) };
  const behind = await tablesBehind(promise, scope, can.seeOrganisations);
  if (!behind) return { promise, ...nothing, narrowing: noNarrowing, splits: noSplits, can };
  const { tables, blocks } = behind;
  const splits = await figureSplits(tables);
  const narrowing = narrowingOf(scope, splits, await namedSlugs(blocks, can.seeOrganisations));
  const total = await countOf(tables, narrowing);
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const page = Math.min(scope.page, pages);
  const rows = await rowsOf(tables, narrowing, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE });
  return { promise, rows, total, page, pages, narrowing, splits, blocks, can };
}

/** The tables of this one promise, up to `said`: the rows its figure is made of, numbered from the first, as they may be read. */
export async function tablesBehind({ id, slug, definition }: ReportedPromise, scope: ReportScope, seesAll: boolean) {
  if (!definition) return null;
  const counted = [{ id, slug, definition: scope.list === "nu" ? withoutBaseline(definition) : definition }];
  const offeringIds = await idsOfOfferings(counted);
  const which = {
    offeringIds: definition.filter.offerings ? [...offeringIds.values()] : null,
    years: yearsWithin(scope.list === "basis" ? { ...definition, fromDay: PLAN_START } : definition, scope.day),
    today: dayOf(clock.now()),
  };
  const { said, blocks } = await saidRows(which, seesAll);
  const belongs =
    scope.list === "basis" ? Prisma.sql`day < counts_from` : Prisma.sql`day >= coalesce(counts_from, day)`;
  const tables = Prisma.sql`${countedTables(counted, offeringIds, scope.day)}, shown AS (
    SELECT row_number() OVER (ORDER BY day, recorded_at, id)::int AS number, counted.* FROM counted WHERE ${belongs}
  ), ${said}`;
  return { tables, blocks };
}

/** The rows that these tables hold, newest first, from `before` downwards. */
export function rowsOf(
  tables: Prisma.Sql,
  narrowing: Narrowing,
  { limit, offset = 0, before = null }: Stretch,
): Promise<FigureRow[]> {
  return db.$queryRaw<FigureRow[]>(Prisma.sql`
    ${tables} SELECT number, said.id::text, day::text, o.title AS offering, said_kind AS "organisationKind",
      said_region AS region, org.name AS organisation, said.unit = 'ROW' AND said.kind = 'COUNTED' AS "byHand",
      quantity::float8 AS quantity, of_quantity::float8 AS of, note.note
    FROM said
    LEFT JOIN offering o ON o.id = said.offering_id
    LEFT JOIN organisation org ON org.id = said.said_organisation
    LEFT JOIN participation_note note ON note.participation_id = said.id
    WHERE ${narrowed(narrowing)} AND (${before}::int IS NULL OR number < ${before})
    ORDER BY number DESC LIMIT ${limit} OFFSET ${offset}`);
}

interface Stretch {
  limit: number;
  offset?: number;
  before?: number | null;
}

async function countOf(tables: Prisma.Sql, narrowing: Narrowing): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    ${tables} SELECT count(*)::int AS count FROM said LEFT JOIN offering o ON o.id = said.offering_id
    LEFT JOIN organisation org ON org.id = said.said_organisation WHERE ${narrowed(narrowing)}`);
  return row?.count ?? 0;
}

function narrowed({ kind, region, month, offering, organisation }: Narrowing): Prisma.Sql {
  return Prisma.sql`(${kind}::text IS NULL OR coalesce(said_kind, ${UNSAID}) = ${kind})
    AND (${region}::text IS NULL OR coalesce(said_region, ${UNSAID}) = ${region})
    AND (${month}::text IS NULL OR to_char(said.day, 'YYYY-MM') = ${month})
    AND (${offering}::text IS NULL OR coalesce(o.slug, ${UNSAID}) = ${offering})
    AND (${organisation}::text IS NULL OR org.slug = ${organisation})`;
}

async function namedSlugs(blocks: FigureRows["blocks"], seesAll: boolean): Promise<string[]> {
  const where = seesAll ? {} : { id: { in: blocks.flatMap(namedIn) } };
  return (await db.organisation.findMany({ where, select: { slug: true } })).map(({ slug }) => slug);
}

function withoutBaseline(definition: TargetDefinition): TargetDefinition {
  return { ...definition, baseline: { kind: "NOT_EXTRA" } };
}
