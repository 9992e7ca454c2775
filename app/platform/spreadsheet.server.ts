import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import writeExcel from "write-excel-file/node";
import { dayOf, timeOf } from "./amsterdam";
import { readExcel } from "./read-excel.server";
import { LARGEST_SHEET_BYTES, MOST_SHEET_ROWS } from "./sheet-limits";
import { cellWords, harmlessText, type SheetCell } from "./spreadsheet-cells";

/** Why a file cannot be read as a list: `old-excel` is also one with a password. */
type SheetProblem = "too-large" | "too-many-rows" | "not-a-sheet" | "old-excel" | "empty";
type ReadSheet = { ok: true; rows: string[][] } | { ok: false; problem: SheetProblem };

/** A sheet to write: the headings of its columns and its rows. */
interface Sheet {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly SheetCell[])[];
}

const LONGEST_SHEET_NAME = 31;
const BOM = "\ufeff";

/**
 * The rows of a CSV or Excel file as words, empty ones in their place and none at the end. What it is shows from its bytes,
 * never from its name; UTF-8, UTF-16 and Windows-1252; semicolon, comma or tab.
 */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  if (bytes.length > LARGEST_SHEET_BYTES) return { ok: false, problem: "too-large" };
  const file = Buffer.from(bytes);
  if (file.subarray(0, 4).toString("hex") === "d0cf11e0") return { ok: false, problem: "old-excel" };
  const rows = file.subarray(0, 2).toString("latin1") === "PK" ? await readExcel(bytes) : readCsv(file);
  if (!rows) return { ok: false, problem: "not-a-sheet" };
  const tidy = rows.map((row) => row.map((cell) => cell.trim()));
  const filled = tidy.filter(isFilled).length;
  if (filled === 0) return { ok: false, problem: "empty" };
  if (filled > MOST_SHEET_ROWS + 1) return { ok: false, problem: "too-many-rows" };
  return { ok: true, rows: tidy.slice(0, tidy.findLastIndex(isFilled) + 1) };
}

/** A CSV file as Dutch spreadsheets open it: UTF-8 with its mark, semicolons; words that begin as a formula are made harmless. */
export function csvOf(columns: readonly string[], rows: readonly (readonly SheetCell[])[]): Buffer {
  const lines = [columns, ...rows].map((row) => row.map(cellWords));
  return Buffer.from(BOM + stringify(lines, { delimiter: ";", record_delimiter: "windows" }));
}

/** An Excel file: numbers and moments as such (Amsterdam time), all else as words that no program runs. */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcel(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.replace(/[[\]:*?/\\']/g, " ").slice(0, LONGEST_SHEET_NAME),
      data: [
        columns.map((label) => ({ ...typed(label), fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(typed)),
      ],
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function typed(cell: SheetCell) {
  if (typeof cell === "number" && Number.isFinite(cell)) return { type: Number, value: cell };
  // A cell knows no zone: it gets the hands of an Amsterdam clock.
  if (cell instanceof Date)
    return { type: Date, value: new Date(`${dayOf(cell)}T${timeOf(cell)}Z`), format: "dd-mm-yyyy hh:mm" };
  return { type: String, value: cell === null ? "" : harmlessText(String(cell)) };
}

function readCsv(file: Buffer): string[][] | null {
  const text = decoded(file);
  if (text === null) return null;
  const [, named] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const delimiter = named ?? delimiterOf(text);
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      from: named ? 2 : 1,
      to: 10 * MOST_SHEET_ROWS,
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("CSV_")) return null;
    throw error;
  }
}

function decoded(file: Buffer): string | null {
  if (file.subarray(0, 2).toString("hex") === "fffe") return new TextDecoder("utf-16le").decode(file);
  if (file.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}

/** What parts the cells of the first filled line, quoted ones apart. */
function delimiterOf(text: string): string {
  const line = text.split(/\r?\n/).find((each) => each.trim() !== "") ?? "";
  const bare = line.replace(/"[^"]*"/g, "");
  const counts = [";", ",", "\t"].map((mark) => ({ mark, count: bare.split(mark).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell !== "");
}
