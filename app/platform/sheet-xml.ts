import { dayOf, timeOf } from "./amsterdam";
import { harmlessText, type SheetCell } from "./spreadsheet-cells";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LONGEST_NAME = 31;
const DAY_MS = 86_400_000;
// The day that a spreadsheet calls zero.
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** A cell of a sheet: a number, a day, a moment by the hands of an Amsterdam clock, or words that no program runs; the first row is bold. */
export function cellXml(cell: SheetCell | { day: string }, column: number, row: number): string {
  if (cell === null || cell === "") return "";
  const at = `r="${letters(column)}${row}"`;
  if (typeof cell === "number" && Number.isFinite(cell)) return `<c ${at}><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c ${at} s="2"><v>${serial(`${dayOf(cell)}T${timeOf(cell)}Z`)}</v></c>`;
  if (typeof cell === "object") return `<c ${at} s="1"><v>${serial(`${cell.day}T00:00Z`)}</v></c>`;
  const look = row === 1 ? ` s="3"` : "";
  return `<c ${at}${look} t="inlineStr"><is><t xml:space="preserve">${escaped(harmlessText(String(cell)))}</t></is></c>`;
}

export const relationsXml = `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** Plain, a day, a moment, and bold. */
export const stylesXml = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf numFmtId="164" applyNumberFormat="1" xfId="0"/><xf numFmtId="165" applyNumberFormat="1" xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`;

export function typesXml(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const each = numbered(
    sheets,
    (nth) => `<Override PartName="/xl/worksheets/sheet${nth}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${each}</Types>`;
}

export function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

export function workbookRelationsXml(sheets: number): string {
  const each = numbered(
    sheets,
    (nth) => `<Relationship Id="rId${nth}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${nth}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${each}${styles}</Relationships>`;
}

/** Names as a workbook takes them: short, without what it forbids. */
export function sheetNames(names: readonly string[]): string[] {
  return names.map((name) => name.replace(/[[\]:*?/\\']/g, " ").slice(0, LONGEST_NAME));
}

function serial(moment: string): number {
  return (Date.parse(moment) - EPOCH_MS) / DAY_MS;
}

function letters(column: number): string {
  const rest = column % 26;
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : "") + String.fromCharCode(65 + rest);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function numbered(count: number, write: (nth: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index + 1)).join("");
}
