import type { Actor } from "~/domain/access/actor";
import type { StreamedCell } from "~/platform/sheet-stream.server";
import { definitionSheet } from "./export-figures.server";
import type { FigureRow } from "./figure-row";
import { reportScope } from "./report-scope";
import { rowWords } from "./row-words";
import { type RowsBehind, rowsInFull } from "./rows-behind.server";
import { type SheetEnding, type SheetFile, sheetFile } from "./sheet-file.server";
import { keptRows } from "./target-rows.server";
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
  const { promise, behind, kept } = await keptRows(actor, slug, scope);
  const rows = { name: "Regels", columns: COLUMNS, stretches: stretchesOf(behind, kept) };
  return sheetFile(`${slug}-stand-${scope.day}`, [rows, definitionSheet([promise])], ending);
}

async function* stretchesOf(behind: RowsBehind | null, kept: Int32Array) {
  if (!behind) return;
  for (let from = 0; from < kept.length; from += STRETCH) {
    yield (await rowsInFull(behind, kept.subarray(from, from + STRETCH))).map(cellsOf);
  }
}

function cellsOf(row: FigureRow): StreamedCell[] {
  const { number, day, offering, organisation, quantity, of, note } = row;
  const { kind, region } = rowWords(row);
  return [number, { day }, offering, kind, region, organisation, quantity, of, note];
}
