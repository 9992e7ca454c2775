import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import type { FigureRow, FigureSplits } from "./figure-row";
import { figureSplits } from "./figure-splits";
import { type Narrowing, narrowingOf } from "./narrowing";
import { namedIn } from "./organisation-grid";
import type { ReportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { narrowedRows, type RowsBehind, rowsBehind, rowsInFull } from "./rows-behind.server";
import { targetProgress } from "./target-progress.server";

interface FigureRows {
  promise: ReportedPromise;
  rows: FigureRow[];
  total: number;
  page: number;
  pages: number;
  narrowing: Narrowing;
  splits: FigureSplits;
  blocks: RowsBehind["blocks"];
  can: { seeOrganisations: boolean };
}

const PER_PAGE = 50;
const noNarrowing: Narrowing = { kind: null, region: null, month: null, offering: null, organisation: null };
const noSplits: FigureSplits = { region: [], kind: [], month: [], offering: [] };

/** One promise with the rows behind its figure, newest first, and the parts the figure falls into. */
export async function targetRows(actor: Actor, slug: string, scope: ReportScope): Promise<FigureRows> {
  const { promise, behind, kept, narrowing, splits, can } = await keptRows(actor, slug, scope);
  const pages = Math.max(1, Math.ceil(kept.length / PER_PAGE));
  const page = Math.min(scope.page, pages);
  const rows = behind ? await rowsInFull(behind, kept.subarray((page - 1) * PER_PAGE, page * PER_PAGE)) : [];
  return { promise, rows, total: kept.length, page, pages, narrowing, splits, blocks: behind?.blocks ?? [], can };
}

/** All rows behind a figure that a scope keeps, newest first. NotFound outside the actor's themes. */
export async function keptRows(actor: Actor, slug: string, scope: ReportScope) {
  const [promise] = await targetProgress(actor, { year: scope.year, day: scope.day, slug });
  if (!promise) throw new NotFound("target");
  const can = { seeOrganisations: may.seeOrganisationsBehindFigures(actor) };
  const behind = await rowsBehind(promise, scope, can.seeOrganisations);
  if (!behind) return { promise, behind, kept: new Int32Array(), narrowing: noNarrowing, splits: noSplits, can };
  const splits = figureSplits(behind);
  const narrowing = narrowingOf(scope, splits, namedSlugs(behind, can.seeOrganisations));
  return { promise, behind, kept: narrowedRows(behind, narrowing), narrowing, splits, can };
}

function namedSlugs({ blocks, organisations }: RowsBehind, seesAll: boolean): string[] {
  const named = new Set(blocks.flatMap(namedIn));
  return [...organisations].flatMap(([id, { slug }]) => (seesAll || named.has(id) ? [slug] : []));
}
