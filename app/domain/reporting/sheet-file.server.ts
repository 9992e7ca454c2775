import { csvStream, type StreamedCell, type StreamedSheet, xlsxStream } from "~/platform/sheet-stream.server";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type SheetEnding = keyof typeof TYPES;

/** A file that is written while it is sent. */
export interface SheetFile {
  body: ReadableStream<Uint8Array>;
  name: string;
  type: string;
}

/** Sheets as a file; CSV holds the first one only. */
export function sheetFile(name: string, sheets: [StreamedSheet, ...StreamedSheet[]], ending: SheetEnding): SheetFile {
  const body = ending === "csv" ? csvStream(sheets[0]) : xlsxStream(sheets);
  return { body, name: `${name}.${ending}`, type: TYPES[ending] };
}

/** A sheet whose rows are all there already. */
export function wholeSheet(name: string, columns: string[], rows: StreamedCell[][]): StreamedSheet {
  return { name, columns, stretches: once(rows) };
}

async function* once(rows: StreamedCell[][]) {
  yield rows;
}
