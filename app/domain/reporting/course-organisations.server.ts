import { type Day, dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { wholeLedger } from "../participation/whole-ledger.server";
import { endsOf } from "./grid-counts";
import { cellsAt, endIndex } from "./organisation-grid";
import { organisationGrid } from "./organisation-grid.server";
import type { GridCell } from "./privacy-grid";
import { lastQuarterEnd } from "./quarter-ends";

interface OrganisationLine {
  slug: string;
  name: string;
  started: GridCell;
  completed: GridCell;
}

const NOBODY: GridCell = { kind: "exact", count: 0 };

/** How many people of each organisation began and completed an e-learning in a year, as the grid shows it at the last quarter end. */
export async function courseOrganisations(offeringId: string): Promise<{ end: Day; lines: OrganisationLine[] }> {
  const today = dayOf(clock.now());
  const end = lastQuarterEnd(yearOf(today), today) ?? `${yearOf(today) - 1}-12-31`;
  const year = yearOf(end);
  const organisations = await db.organisation.findMany({
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true },
  });
  const { blocks } = await organisationGrid(await wholeLedger(), { offeringIds: [offeringId], years: [year], today });
  const index = endIndex(endsOf(year, today), end);
  const cells = new Map(blocks.map((block) => [block.kind, cellsAt(block, index)]));
  const lines = organisations.map(({ id, slug, name }) => ({
    slug,
    name,
    started: cells.get("STARTED")?.get(id) ?? NOBODY,
    completed: cells.get("COMPLETED")?.get(id) ?? NOBODY,
  }));
  return { end, lines: lines.filter(({ started, completed }) => !isNobody(started) || !isNobody(completed)) };
}

function isNobody(cell: GridCell): boolean {
  return cell.kind === "exact" && cell.count === 0;
}
