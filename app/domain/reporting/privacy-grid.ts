import { isHidden } from "./hidden-cells";
import { type BandedGroup, boundsAt, saidOf } from "./said-sums";

/** What management reads of one organisation: the number, "1-4", or only how many there were at least. */
export type GridCell = { kind: "exact"; count: number } | { kind: "few" } | { kind: "some"; least: number };

interface OrganisationCounts {
  organisation: string;
  /** Standing at the end of each quarter so far, the first first. */
  counts: number[];
}

/** Organisations whose sum is shown: those of one kind in one region. */
export interface CountedGroup {
  organisations: OrganisationCounts[];
}

/** A region with its kinds of organisation, and how many came from employers outside the list. */
export interface CountedRegion {
  region: string;
  groups: CountedGroup[];
  others: number[];
}

/** What the rows of a region say: kind and region, the region alone, or neither. */
export type Said = "both" | "region" | "neither";

/** One offering in one year, as it may be read by who is not of the organisation. */
export interface BandedBlock {
  /** By organisation, for each quarter end. */
  cells: Map<string, GridCell[]>;
  said: Map<string, Said>;
  /** Organisations whose rows may say which organisation it was. */
  named: Set<string>;
}

const FEW = 4;
const ONE_OR_MORE: GridCell = { kind: "some", least: 1 };

/** The one grid: cells of 1 to 4 are hidden, and so is whatever else would let a shown sum minus the other cells give one away. */
export function bandBlock(regions: CountedRegion[]): BandedBlock {
  const banded = regions.map((each) => ({ ...each, groups: each.groups.map(withCells) }));
  const groups = banded.flatMap((each) => each.groups);
  const cells = new Map(groups.flatMap((group) => [...group.cells]));
  const named = groups.flatMap(({ organisations }) =>
    organisations.filter(({ organisation, counts }) => {
      const isOpen = (cells.get(organisation) ?? []).every(({ kind }) => kind === "exact");
      return isOpen && steps(counts).every((step) => step === 0 || Math.abs(step) > FEW);
    }),
  );
  return { cells, said: saidOf(banded), named: new Set(named.map(({ organisation }) => organisation)) };
}

/** The cell of several offerings together: made of what is shown of each, so that it says nothing new. */
export function sumOfCells(cells: readonly GridCell[]): GridCell {
  const hidden = cells.filter(({ kind }) => kind !== "exact");
  const least = cells.reduce((sum, cell) => sum + leastOf(cell), 0);
  if (hidden.length === 0) return { kind: "exact", count: least };
  const [only] = hidden;
  return only && hidden.length === 1 && leastOf(only) === least ? only : { kind: "some", least };
}

function leastOf(cell: GridCell): number {
  if (cell.kind === "exact") return cell.count;
  return cell.kind === "few" ? 1 : cell.least;
}

function withCells(group: CountedGroup): BandedGroup {
  return { ...group, cells: bandGroup(group) };
}

function bandGroup({ organisations }: CountedGroup): Map<string, GridCell[]> {
  const cells = new Map<string, GridCell[]>(organisations.map(({ organisation }) => [organisation, []]));
  const ends = organisations[0]?.counts.length ?? 0;
  for (let end = 0; end < ends; end += 1) {
    const shown = new Map(organisations.map((each) => [each.organisation, firstSight(each, cells, end)]));
    // The smallest numbers are hidden along until nothing follows from the sum.
    const smallestFirst = organisations
      .filter(({ organisation, counts }) => shown.get(organisation)?.kind === "exact" && at(counts, end) > 0)
      .sort((one, other) => at(one.counts, end) - at(other.counts, end));
    for (const { organisation } of smallestFirst) {
      if (isHidden(boundsAt(organisations, shown, end))) break;
      shown.set(organisation, ONE_OR_MORE);
    }
    for (const [organisation, cell] of shown) cells.get(organisation)?.push(cell);
  }
  return cells;
}

/** By itself: 1 to 4 is hidden, and so is a number that differs by 1 to 4 from the last one that was shown. */
function firstSight({ organisation, counts }: OrganisationCounts, cells: BandedGroup["cells"], end: number): GridCell {
  const count = at(counts, end);
  if (count > 0 && count <= FEW) return { kind: "few" };
  const last = cells.get(organisation)?.findLast(({ kind }) => kind === "exact");
  const step = last?.kind === "exact" ? Math.abs(count - last.count) : 0;
  return step > 0 && step <= FEW && count > 0 ? ONE_OR_MORE : { kind: "exact", count };
}

function steps(counts: number[]): number[] {
  return counts.map((count, index) => count - (counts[index - 1] ?? 0));
}

function at(counts: number[], end: number): number {
  return counts[end] ?? 0;
}
