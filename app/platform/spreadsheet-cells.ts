import { dayOf, timeOf } from "./amsterdam";

/** What stands in a cell: words, a number, or an instant. */
export type SheetCell = string | number | Date | null;

// What a spreadsheet takes for the start of a formula, in every width it comes in, also behind spaces and quotes.
const FORMULA = /^[\s"'`\u00b4\u2018-\u201f]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]/u;
const LEADING_CONTROL = /^[\p{Cc}\p{Zl}\p{Zp}]/u;
const UNFIT = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
const LONGEST_CELL = 32_000;

/** Words as a spreadsheet may show them and never run them: those that begin as a formula get an apostrophe before them. */
export function harmlessText(text: string): string {
  const clean = Array.from(text.replace(UNFIT, "")).slice(0, LONGEST_CELL).join("");
  return FORMULA.test(clean) || LEADING_CONTROL.test(text) ? `'${clean}` : clean;
}

/** A cell as words: an instant in Amsterdam time as "2026-03-12 13:30", a number with a comma as Dutch spreadsheets read it. */
export function cellWords(cell: SheetCell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return `${dayOf(cell)} ${timeOf(cell)}`;
  const isNumber = typeof cell === "number" && Number.isFinite(cell);
  return isNumber ? String(cell).replace(".", ",") : harmlessText(String(cell));
}
