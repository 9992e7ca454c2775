import type { Actor } from "~/domain/access/actor";
import type { StreamedCell } from "~/platform/sheet-stream.server";
import { organisationKindTitle } from "../organisations/organisation-kinds";
import type { CoverageCell } from "./coverage";
import { coverage } from "./coverage.server";
import { gridWords } from "./grid-words";
import { regionTitle } from "./row-words";
import { type SheetEnding, type SheetFile, sheetFile, wholeSheet } from "./sheet-file.server";

/** The coverage matrix on screen as a file: with each column whether the organisation was reached. */
export async function exportCoverage(actor: Actor, query: URLSearchParams, ending: SheetEnding): Promise<SheetFile> {
  const { scope, end, columns, rows } = await coverage(actor, query);
  const heads = ["Organisatie", "Soort", "Regio", ...columns.flatMap(({ title }) => [title, `${title}: bereikt`])];
  const cells = rows.map(({ name, kind, region, cells: own }): StreamedCell[] => [
    name,
    organisationKindTitle(kind),
    region ? regionTitle(region) : null,
    ...own.flatMap(pairOf),
  ]);
  const definitions = wholeSheet(
    "Uitleg",
    ["Wat", "Betekenis"],
    [
      ["Stand op", end ? { day: end } : "nog geen"],
      ["Getal", "Deelnames van deze organisatie in dit jaar: wie meedeed of aan een e-learning begon."],
      ["1-4", "Een klein getal wordt niet getoond."],
      ["... of meer", "Een deel wordt niet getoond, omdat anders een klein getal is uit te rekenen."],
      ["Bereikt", "Iemand deed mee of maakte het af, of het is voor deze organisatie gehouden."],
    ],
  );
  return sheetFile(`dekking-${scope.year}`, [wholeSheet("Dekking", heads, cells), definitions], ending);
}

function pairOf({ cell, reached }: CoverageCell): StreamedCell[] {
  return [cell.kind === "exact" ? cell.count : gridWords(cell), reached ? "ja" : "nee"];
}
