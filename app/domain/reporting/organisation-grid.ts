import type { Day } from "~/platform/amsterdam";
import {
  type BandedBlock,
  bandBlock,
  type CountedGroup,
  type CountedRegion,
  type GridCell,
  type Said,
  sumOfCells,
} from "./privacy-grid";
import { labelKey, type RowLabel } from "./row-labels";

/** How often an organisation took part in an offering in a year, at each end of a quarter and today. */
export interface GridCount {
  offeringId: string;
  year: number;
  kind: string;
  /** None: an employer outside the list. */
  organisationId: string | null;
  label: RowLabel;
  counts: number[];
}

interface GridBlock extends BandedBlock {
  offeringId: string;
  year: number;
  kind: string;
}

const JOINT = "@";
const NOWHERE = "";

/** Bands the counts offering by offering, year by year, and what is counted of each apart. */
export function gridBlocks(counts: GridCount[]): GridBlock[] {
  const blocks = Map.groupBy(counts, ({ offeringId, year, kind }) => `${offeringId} ${year} ${kind}`);
  return [...blocks.values()].flatMap((block) => {
    const [first] = block;
    if (!first) return [];
    const regions = [...Map.groupBy(block, ({ label }) => label.region ?? NOWHERE)].map(([region, rows]) =>
      regionOf(region, rows),
    );
    return [{ ...bandBlock(regions), offeringId: first.offeringId, year: first.year, kind: first.kind }];
  });
}

function regionOf(region: string, rows: GridCount[]): CountedRegion {
  const listed = rows.filter(({ organisationId }) => organisationId !== null);
  const others = rows.filter(({ organisationId }) => organisationId === null);
  const ends = rows[0]?.counts ?? [];
  return {
    region,
    groups: [...Map.groupBy(listed, ({ label }) => labelKey(label))].map(([label, group]) => groupOf(label, group)),
    others: ends.map((_, end) => others.reduce((sum, { counts }) => sum + (counts[end] ?? 0), 0)),
  };
}

// An organisation that moved to another kind or region stands in both groups, and its cell is made of both.
function groupOf(label: string, rows: GridCount[]): CountedGroup {
  const organisations = rows.map(({ organisationId, counts }) => ({
    organisation: organisationId + JOINT + label,
    counts,
  }));
  return { organisations };
}

/** What the rows of each region say, where they don't say both; the empty word is no region. */
export function reserved(block: GridBlock): { region: string; says: Said }[] {
  return [...block.said].flatMap(([region, says]) => (says === "both" ? [] : [{ region, says }]));
}

/** The cells of a block by organisation, as they stood at a quarter end. */
export function cellsAt(block: GridBlock, end: number): Map<string, GridCell> {
  const parts = [...block.cells].flatMap(([key, cells]) => (cells[end] ? [[idIn(key), cells[end]] as const] : []));
  const byOrganisation = Map.groupBy(parts, ([organisation]) => organisation);
  return new Map([...byOrganisation].map(([id, all]) => [id, sumOfCells(all.map(([, cell]) => cell))]));
}

/** The organisations whose rows may say their name. */
export function namedIn(block: GridBlock): string[] {
  const all = [...block.cells.keys()].map(idIn);
  const unnamed = new Set([...block.cells.keys()].filter((key) => !block.named.has(key)).map(idIn));
  return [...new Set(all)].filter((id) => !unnamed.has(id));
}

/** The end of a quarter among those counted. */
export function endIndex(ends: readonly Day[], end: Day | null): number {
  return end === null ? -1 : ends.indexOf(end);
}

function idIn(key: string): string {
  return key.split(JOINT, 1).join();
}
