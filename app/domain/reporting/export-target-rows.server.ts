import type { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import type { StreamedCell } from "~/platform/sheet-stream.server";
import { definitionSheet } from "./export-figures.server";
import type { FigureRow } from "./figure-row";
import type { Narrowing } from "./narrowing";
import { reportScope } from "./report-scope";
import { rowWords } from "./row-words";
import { type SheetEnding, type SheetFile, sheetFile } from "./sheet-file.server";
import { rowsOf, tablesBehind, targetRows } from "./target-rows.server";
import { knownTo } from "./year-figures.server";

const COLUMNS = ["Regel", "Dag", "Aanbod", "Soort organisatie", "Regio", "Organisatie", "Aantal", "Van", "Toelichting"];
const STRETCH = 5000;

/** The rows behind a figure as the page narrows them, all pages of them, a stretch at a time. NotFound outside the actor's themes. */
export async function exportTargetRows(
  actor: Actor,
  slug: string,
  query: URLSearchParams,
  ending: SheetEnding,
): Promise<SheetFile> {
  const scope = reportScope(query, await knownTo(actor));
  const { promise, narrowing, can } = await targetRows(actor, slug, scope);
  const behind = await tablesBehind(promise, scope, can.seeOrganisations);
  const rows = { name: "Regels", columns: COLUMNS, stretches: stretchesOf(behind?.tables ?? null, narrowing) };
  return sheetFile(`${slug}-stand-${scope.day}`, [rows, definitionSheet([promise])], ending);
}

async function* stretchesOf(tables: Prisma.Sql | null, narrowing: Narrowing) {
  let before: number | null = null;
  while (tables) {
    const rows: FigureRow[] = await rowsOf(tables, narrowing, { limit: STRETCH, before });
    yield rows.map(cellsOf);
    before = rows.at(-1)?.number ?? null;
    if (rows.length < STRETCH) return;
  }
}

function cellsOf(row: FigureRow): StreamedCell[] {
  const { number, day, offering, organisation, quantity, of, note } = row;
  const { kind, region } = rowWords(row);
  return [number, { day }, offering, kind, region, organisation, quantity, of, note];
}
