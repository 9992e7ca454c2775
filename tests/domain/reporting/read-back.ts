import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import type { Visitor } from "~/domain/access/actor";
import type { FigureRow } from "~/domain/reporting/figure-row";
import { reportScope } from "~/domain/reporting/report-scope";
import type { SheetFile } from "~/domain/reporting/sheet-file.server";
import { targetRows } from "~/domain/reporting/target-rows.server";

/** The first sheet of a file by the columns of its first line, as another program reads it: CSV as words, Excel as typed cells. */
export async function readBack(file: Promise<SheetFile>): Promise<Record<string, unknown>[]> {
  const { body, type } = await file;
  const bytes = Buffer.from(await new Response(body).arrayBuffer());
  if (type.startsWith("text/csv")) return parse(bytes, { bom: true, delimiter: ";", columns: true });
  const [heads = [], ...rows] = await readSheet(bytes);
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [String(head), plain(row[index])])));
}

/** A figure as files hold it. */
export function inOneDecimal(figure: number | null): number | null {
  return figure === null ? null : Number(figure.toFixed(1));
}

function plain(cell: unknown): unknown {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? "");
}

interface Which {
  year: number;
  day: string;
  /** What narrows the rows, as a query string says it. */
  more?: string;
}

/** All rows behind a figure, page after page, with what its first page says of the whole. */
export async function everyRow(actor: Visitor, slug: string, { year, day, more = "" }: Which) {
  const open = (page: number) => {
    const query = new URLSearchParams(`jaar=${year}&peildatum=${day}&pagina=${page}${more}`);
    return targetRows(actor, slug, reportScope(query, { years: [year], today: "2099-12-31", themes: [] }));
  };
  const { promise, total, pages, splits, ...first } = await open(1);
  const rows: FigureRow[] = [...first.rows];
  for (let page = 2; page <= pages; page += 1) rows.push(...(await open(page)).rows);
  return { progress: promise.progress, total, splits, rows };
}
