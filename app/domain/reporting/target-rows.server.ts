import { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { countedTables } from "./counted-rows.server";
import type { FigureRow } from "./figure-row";
import type { ReportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { idsOfOfferings, targetProgress } from "./target-progress.server";

interface FigureRows {
  promise: ReportedPromise;
  rows: FigureRow[];
  total: number;
  page: number;
  pages: number;
  /** What the rows are narrowed to, and what they can be narrowed to. */
  kind: string | null;
  region: string | null;
  kinds: string[];
  regions: string[];
  can: { seeOrganisations: boolean };
}

const PER_PAGE = 50;
const nothing = { rows: [], total: 0, page: 1, pages: 1, kind: null, region: null, kinds: [], regions: [] };

/** One promise with the rows behind its figure, newest first. */
export async function targetRows(actor: Actor, slug: string, scope: ReportScope): Promise<FigureRows> {
  const [promise] = await targetProgress(actor, { year: scope.year, day: scope.day, slug });
  if (!promise) throw new NotFound("target");
  const can = { seeOrganisations: may.seeOrganisationsBehindFigures(actor) };
  const tables = await tablesOf(promise, scope);
  if (!tables) return { promise, ...nothing, can };
  const groups = await groupsOf(tables);
  const [kinds, regions] = [different(groups.map(({ kind }) => kind)), different(groups.map(({ region }) => region))];
  const kind = oneOf(kinds, scope.organisationKind);
  const region = oneOf(regions, scope.region);
  const total = groups
    .filter((group) => (!kind || group.kind === kind) && (!region || group.region === region))
    .reduce((sum, { count }) => sum + count, 0);
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const page = Math.min(scope.page, pages);
  const rows = await rowsOn(tables, { kind, region, page });
  const shown = can.seeOrganisations ? rows : rows.map((row) => ({ ...row, organisation: null }));
  return { promise, rows: shown, total, page, pages, kind, region, kinds, regions, can };
}

/** The tables of this one promise, with `shown`: the rows that its figure is made of, numbered from the first. */
async function tablesOf(promise: ReportedPromise, { day }: ReportScope): Promise<Prisma.Sql | null> {
  const { id, slug, definition } = promise;
  if (!definition) return null;
  const counted = [{ id, slug, definition }];
  return Prisma.sql`${countedTables(counted, await idsOfOfferings(counted), day)}, shown AS (
    SELECT row_number() OVER (ORDER BY day, recorded_at, id)::int AS number, counted.* FROM counted
    WHERE day >= coalesce(counts_from, day)
  )`;
}

function groupsOf(tables: Prisma.Sql) {
  return db.$queryRaw<{ kind: string | null; region: string | null; count: number }[]>(Prisma.sql`
    ${tables} SELECT organisation_kind AS kind, region, count(*)::int AS count FROM shown GROUP BY 1, 2`);
}

interface Narrowed {
  kind: string | null;
  region: string | null;
  page: number;
}

function rowsOn(tables: Prisma.Sql, { kind, region, page }: Narrowed): Promise<FigureRow[]> {
  return db.$queryRaw<FigureRow[]>(Prisma.sql`
    ${tables} SELECT number, day::text, o.title AS offering, organisation_kind AS "organisationKind", shown.region,
      org.name AS organisation, shown.unit = 'ROW' AND shown.kind = 'COUNTED' AS "byHand",
      quantity::float8 AS quantity, of_quantity::float8 AS of, note.note
    FROM shown
    LEFT JOIN offering o ON o.id = shown.offering_id
    LEFT JOIN organisation org ON org.id = shown.organisation_id
    LEFT JOIN participation_note note ON note.participation_id = shown.id
    WHERE (${kind}::text IS NULL OR organisation_kind = ${kind})
      AND (${region}::text IS NULL OR shown.region = ${region})
    ORDER BY number DESC LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`);
}

function different(words: (string | null)[]): string[] {
  return [...new Set(words.filter((word) => word !== null))].sort();
}

function oneOf(known: string[], asked: string | null): string | null {
  return asked !== null && known.includes(asked) ? asked : null;
}
