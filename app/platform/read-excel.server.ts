import { readSheet } from "read-excel-file/universal";
import { zipContents } from "./zip-contents.server";

// A list of a thousand people is a tenth of this.
const MOST_UNPACKED_BYTES = 12_000_000;
const CELL = /\sr\s*=\s*(["'])([A-Za-z]{1,2})?(\d{1,4})\1/g;
const PLACED = /\sr\s*=/g;

/**
 * The first sheet of an Excel file, its cells as words; null when it is none, or made to exhaust its reader. A cell names
 * its own row and column, and the reader makes room for all that lie before it.
 */
export async function readExcel(bytes: Uint8Array): Promise<string[][] | null> {
  const contents = zipContents(bytes, MOST_UNPACKED_BYTES);
  if (!contents?.has("xl/workbook.xml")) return null;
  // By what stands in it: the file itself says under which name its sheet is found.
  const sheets = [...contents.values()].filter((text) => text.includes("sheetData"));
  if (!sheets.every(liesNear)) return null;
  const rows = await readSheet(new Blob([Buffer.from(bytes)])).catch(() => null);
  return rows?.map((row) => row.map(wordsOf)) ?? null;
}

// Up to column ZZ and row 9999.
function liesNear(xml: string): boolean {
  return (xml.match(PLACED) ?? []).length === (xml.match(CELL) ?? []).length;
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
