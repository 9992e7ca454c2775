import { stringify } from "csv-stringify/sync";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { cellXml, relationsXml, sheetNames, stylesXml, typesXml, workbookRelationsXml, workbookXml } from "./sheet-xml";
import { cellWords, type SheetCell } from "./spreadsheet-cells";

/** A cell of a file that is written while it is sent: a day is a date without a time. */
export type StreamedCell = SheetCell | { day: string };

/** A sheet whose rows come one stretch at a time, so that its length costs no memory. */
export interface StreamedSheet {
  name: string;
  columns: readonly string[];
  stretches: AsyncIterable<readonly (readonly StreamedCell[])[]>;
}

const BOM = "\ufeff";

/** The first sheet as CSV, as Dutch spreadsheets open it; words that begin as a formula are made harmless. */
export function csvStream({ columns, stretches }: StreamedSheet): ReadableStream<Uint8Array> {
  return streamOf(csvPieces(columns, stretches));
}

/** All sheets as an Excel file, with numbers and days as such; the next stretch is asked for when the last one was taken. */
export function xlsxStream(sheets: readonly StreamedSheet[]): ReadableStream<Uint8Array> {
  return streamOf(xlsxPieces(sheets));
}

function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

async function* csvPieces(columns: readonly string[], stretches: StreamedSheet["stretches"]) {
  const lines = (rows: readonly (readonly StreamedCell[])[]) =>
    stringify(
      rows.map((row) => row.map((cell) => cellWords(isDay(cell) ? cell.day : cell))),
      { delimiter: ";", record_delimiter: "windows" },
    );
  yield strToU8(BOM + lines([columns]));
  for await (const rows of stretches) yield strToU8(lines(rows));
}

async function* xlsxPieces(sheets: readonly StreamedSheet[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const names = sheetNames(sheets.map(({ name }) => name));
  const whole = (path: string, xml: string) => begin(zip, path).push(strToU8(xml), true);
  whole("[Content_Types].xml", typesXml(names.length));
  whole("_rels/.rels", relationsXml);
  whole("xl/workbook.xml", workbookXml(names));
  whole("xl/_rels/workbook.xml.rels", workbookRelationsXml(names.length));
  whole("xl/styles.xml", stylesXml);
  for (const [index, { columns, stretches }] of sheets.entries()) {
    const sheet = begin(zip, `xl/worksheets/sheet${index + 1}.xml`);
    sheet.push(strToU8(SHEET_BEGIN + rowXml(1, columns)));
    let row = 1;
    for await (const rows of stretches) {
      const xml = rows.map((cells, nth) => rowXml(row + nth + 1, cells)).join("");
      row += rows.length;
      sheet.push(strToU8(xml));
      yield* ready;
      ready = [];
    }
    sheet.push(strToU8(SHEET_END), true);
  }
  zip.end();
  yield* ready;
}

const SHEET_BEGIN = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="24" defaultRowHeight="15"/><sheetData>`;
const SHEET_END = "</sheetData></worksheet>";

function begin(zip: Zip, path: string): ZipDeflate {
  const file = new ZipDeflate(path, { level: 4 });
  zip.add(file);
  return file;
}

function rowXml(number: number, cells: readonly StreamedCell[]): string {
  return `<row r="${number}">${cells.map((cell, column) => cellXml(cell, column, number)).join("")}</row>`;
}

function isDay(cell: StreamedCell): cell is { day: string } {
  return cell !== null && typeof cell === "object" && !(cell instanceof Date);
}
