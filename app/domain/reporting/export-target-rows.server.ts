import type { Actor } from "~/domain/access/actor";
import type { StreamedCell } from "~/platform/sheet-stream.server";
import { countedEditionLines } from "./counted-edition-lines.server";
import { definitionSheet } from "./export-figures.server";
import type { FigureRow } from "./figure-row";
import type { CountedEditionLine } from "./headcount-bounds";
import { reportScope } from "./report-scope";
import { quarterOfDayWords, rowWords } from "./row-words";
import { type RowsBehind, rowsInFull } from "./rows-behind.server";
import { type SheetEnding, type SheetFile, sheetFile, wholeSheet } from "./sheet-file.server";
import { keptRows } from "./target-rows.server";
import { knownTo } from "./year-figures.server";

const COLUMNS = ["Aanbod", "Soort organisatie", "Regio", "Organisatie", "Aantal", "Van", "Toelichting"];
const HEADCOUNT_COLUMNS = ["Uitvoering", "Aanbod", "Dag", "Deden mee (namen)", "Geteld zonder inschrijving"];
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
  const columns = ["Regel", behind?.quarterOf ? "Kwartaal" : "Dag", ...COLUMNS];
  const rows = { name: "Regels", columns, stretches: stretchesOf(behind, kept) };
  const { shown } = await countedEditionLines(actor, promise.headcounts?.editions ?? []);
  const headcounts = shown.length > 0 ? [wholeSheet("Tellingen", HEADCOUNT_COLUMNS, shown.map(headcountCells))] : [];
  return sheetFile(`${slug}-stand-${scope.day}`, [rows, definitionSheet([promise]), ...headcounts], ending);
}

async function* stretchesOf(behind: RowsBehind | null, kept: Int32Array) {
  if (!behind) return;
  for (let from = 0; from < kept.length; from += STRETCH) {
    yield (await rowsInFull(behind, kept.subarray(from, from + STRETCH))).map(cellsOf);
  }
}

function cellsOf(row: FigureRow): StreamedCell[] {
  const { number, day, quarterEnd, offering, organisation, quantity, of, note } = row;
  const { kind, region } = rowWords(row);
  const when = day === null ? quarterEnd && quarterOfDayWords(quarterEnd) : { day };
  return [number, when, offering, kind, region, organisation, quantity, of, note];
}

function headcountCells({ title, offering, day, names, heads }: CountedEditionLine): StreamedCell[] {
  return [title, offering, { day }, names, heads];
}
