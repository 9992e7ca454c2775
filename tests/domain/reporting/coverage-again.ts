import { expect } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { coverage } from "~/domain/reporting/coverage.server";
import { exportCoverage } from "~/domain/reporting/export-coverage.server";
import { standingRows } from "./count-again";
import type { Ledger, LedgerRow } from "./exported-ledger";
import { readBack } from "./read-back";

const TAKING_PART = ["STARTED", "ATTENDED"];
const REACHING = ["ATTENDED", "COMPLETED", "HELD_FOR"];

/**
 * Compares every cell of a matrix, on screen and in both files, with a plain loop: reached is told exactly, a number is the
 * true one, and a hidden one lies where the cell says. Returns how many cells said what.
 */
export async function expectTrueCoverage(reader: Visitor, ledger: Ledger, query: URLSearchParams) {
  const { end, scope, columns, rows } = await coverage(reader, query);
  const standing = standingRows(ledger, end ?? "").filter(({ day }) => day >= `${scope.year}-01-01`);
  const excel = await readBack(exportCoverage(reader, query, "xlsx"));
  const csv = await readBack(exportCoverage(reader, query, "csv"));
  const said: Record<string, number> = {};
  for (const [index, { name, slug, cells }] of rows.entries()) {
    const own = standing.filter(({ organisation }) => organisation === slug);
    for (const { column, cell, reached } of cells) {
      const { offerings = [], title = "" } = columns.find(({ slug: each }) => each === column) ?? {};
      const within = own.filter(({ offering }) => offerings.includes(String(offering)));
      const truth = [`${name} ${column} ${end}`, within.filter(isOf(TAKING_PART)).length, within.some(isOf(REACHING))];
      expect([truth[0], isTrue(cell, Number(truth[1]), offerings.length) ? truth[1] : cell, reached]).toEqual(truth);
      const shown = shownIn(cell);
      const file = { Organisatie: name, [title]: shown, [`${title}: bereikt`]: reached ? "ja" : "nee" };
      expect(excel[index]).toMatchObject(file);
      expect(csv[index]).toMatchObject({ ...file, [title]: String(shown) });
      const kind = cell.kind === "exact" && cell.count === 0 ? "nothing" : cell.kind;
      said[kind] = (said[kind] ?? 0) + 1;
    }
  }
  return said;
}

type Cell = Awaited<ReturnType<typeof coverage>>["rows"][number]["cells"][number]["cell"];

/** A small number is never the number itself, and of one offering alone it always reads "1-4". */
function isTrue(cell: Cell, count: number, offerings: number): boolean {
  if (cell.kind === "exact") return cell.count === count && (count === 0 || count > 4);
  if (cell.kind === "few") return count >= 1 && count <= 4;
  return count >= cell.least && (offerings > 1 || count > 4);
}

function shownIn(cell: Cell): number | string {
  if (cell.kind === "exact") return cell.count;
  return cell.kind === "few" ? "1-4" : `${cell.least} of meer`;
}

function isOf(kinds: string[]) {
  return ({ kind }: LedgerRow) => kinds.includes(kind);
}
