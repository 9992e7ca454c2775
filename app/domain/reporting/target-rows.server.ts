import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { at } from "../participation/column";
import type { FigureSplits, ShownRows } from "./figure-row";
import { figureSplits } from "./figure-splits";
import { partWhere } from "./narrowed-part";
import { type Narrowing, narrowingOf, UNSAID } from "./narrowing";
import type { ReportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { narrowedRows, type RowsBehind, rowsBehind, rowsInFull } from "./rows-behind.server";
import { targetProgress } from "./target-progress.server";

interface FigureRows extends ShownRows {
  promise: ReportedPromise;
  can: { seeOrganisations: boolean };
}

const PER_PAGE = 50;
const noNarrowing: Narrowing = { kind: null, region: null, month: null, offering: null, part: null };
const noSplits: FigureSplits = { region: [], kind: [], month: [], offering: [] };

/** One promise with the rows behind its figure, newest first, and the parts the figure falls into. */
export async function targetRows(actor: Actor, slug: string, scope: ReportScope): Promise<FigureRows> {
  const { promise, behind, kept, narrowing, splits, can } = await keptRows(actor, slug, scope);
  const pages = Math.max(1, Math.ceil(kept.length / PER_PAGE));
  const page = Math.min(scope.page, pages);
  const rows = behind ? await rowsInFull(behind, kept.subarray((page - 1) * PER_PAGE, page * PER_PAGE)) : [];
  const unsaid = behind ? unsaidBeside(behind, narrowing) : 0;
  return { promise, rows, total: kept.length, page, pages, narrowing, unsaid, list: behind?.list ?? null, splits, can };
}

/** All rows behind a figure that a scope keeps, newest first. NotFound outside the actor's themes. */
export async function keptRows(actor: Actor, slug: string, scope: ReportScope) {
  const [promise] = await targetProgress(actor, { year: scope.year, day: scope.day, slug });
  if (!promise) throw new NotFound("target");
  const can = { seeOrganisations: may.seeOrganisationsBehindFigures(actor) };
  const behind = await rowsBehind(promise, scope, can.seeOrganisations);
  if (!behind) return { promise, behind, kept: new Int32Array(), narrowing: noNarrowing, splits: noSplits, can };
  const splits = figureSplits(behind);
  const narrowing: Narrowing = { ...narrowingOf(scope, splits, behind.isOfPeople), part: behind.part?.fromDay ?? null };
  return { promise, behind, kept: narrowedRows(behind, narrowing), narrowing, splits, can };
}

/** Beside the rows of a kind and region, how many more do not say whether they are of them. */
function unsaidBeside(behind: RowsBehind, { kind, region, month, offering }: Narrowing): number {
  if ((kind === null && region === null) || kind === UNSAID || region === UNSAID) return 0;
  const others = narrowedRows(behind, { kind: null, region: null, month, offering });
  const rows = others.map((place) => at(behind.rows, place));
  const { unsaid } = partWhere(rows, behind.worthOf, (row) => behind.isFrom(behind.sayingOf(row), { kind, region }));
  return unsaid;
}
