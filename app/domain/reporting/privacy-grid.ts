import { type Bounded, isHidden } from "./hidden-cells";

/** What management reads of one organisation: the number, "1-4", or only that there was something. */
export type GridCell = { kind: "exact"; count: number } | { kind: "few" } | { kind: "some" };

interface OrganisationCounts {
  organisation: string;
  /** Standing at the end of each quarter so far, the first first. */
  counts: number[];
}

/** Organisations whose sum is shown: those of one kind in one region. */
export interface CountedGroup {
  label: string;
  organisations: OrganisationCounts[];
}

/** One offering in one year, as it may be read by who is not of the organisation. */
export interface BandedBlock {
  /** By organisation, for each quarter end. */
  cells: Map<string, GridCell[]>;
  /** Groups of which the rows say neither kind nor region, because their sum would give a hidden cell away. */
  pooled: Set<string>;
  /** Organisations whose rows may say which organisation it was. */
  named: Set<string>;
}

const FEW = 4;

/** The one grid: cells of 1 to 4 are hidden, and so is whatever else would let a shown sum minus the other cells give one away. */
export function bandBlock(groups: CountedGroup[]): BandedBlock {
  const banded = groups.map((group) => ({ ...group, cells: bandGroup(group) }));
  const pooled = pool(banded);
  const cells = new Map(banded.flatMap((group) => [...group.cells]));
  const named = banded.flatMap(({ organisations }) =>
    organisations.filter(({ organisation, counts }) => {
      const isOpen = (cells.get(organisation) ?? []).every(({ kind }) => kind === "exact");
      return isOpen && steps(counts).every((step) => step === 0 || Math.abs(step) > FEW);
    }),
  );
  return { cells, pooled, named: new Set(named.map(({ organisation }) => organisation)) };
}

/** The cell of several offerings together: made of what is shown of each, so that it says nothing new. */
export function sumOfCells(cells: readonly GridCell[]): GridCell {
  const hidden = cells.filter(({ kind }) => kind !== "exact");
  const count = cells.reduce((sum, cell) => sum + (cell.kind === "exact" ? cell.count : 0), 0);
  if (hidden.length === 0) return { kind: "exact", count };
  return hidden.length === 1 && count === 0 && hidden[0] ? hidden[0] : { kind: "some" };
}

type BandedGroup = CountedGroup & { cells: Map<string, GridCell[]> };

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
      shown.set(organisation, { kind: "some" });
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
  return step > 0 && step <= FEW && count > 0 ? { kind: "some" } : { kind: "exact", count };
}

function boundsAt(organisations: OrganisationCounts[], shown: Map<string, GridCell>, end: number): Bounded[] {
  return organisations.flatMap(({ organisation, counts }) => {
    const cell = shown.get(organisation);
    if (!cell || cell.kind === "exact") return [];
    return [{ value: at(counts, end), low: 1, high: cell.kind === "few" ? FEW : Number.POSITIVE_INFINITY }];
  });
}

/** The groups whose sums must not be shown: a group that gives itself away, and enough others to hide it among. */
function pool(groups: BandedGroup[]): Set<string> {
  const ends = groups[0]?.organisations[0]?.counts.length ?? 0;
  const isSafe = (together: BandedGroup[]) =>
    Array.from({ length: ends }, (_, end) => end).every(
      (end) =>
        isHidden(together.flatMap((group) => hiddenOf(group, end))) &&
        isHidden(together.flatMap((group) => grownIn(group, end))),
    );
  const pooled = groups.filter((group) => !isSafe([group]));
  const others = groups.filter((group) => !pooled.includes(group)).sort((one, other) => sizeOf(one) - sizeOf(other));
  for (const other of others) {
    if (pooled.length === 0 || isSafe(pooled)) break;
    pooled.push(other);
  }
  return new Set(pooled.map(({ label }) => label));
}

function hiddenOf({ organisations, cells }: BandedGroup, end: number): Bounded[] {
  return boundsAt(organisations, shownAt(cells, end), end);
}

/** What came in during a quarter, of organisations that are hidden at its end: new ones have at least one. */
function grownIn({ organisations, cells }: BandedGroup, end: number): Bounded[] {
  const [before, after] = [shownAt(cells, end - 1), shownAt(cells, end)];
  return organisations.flatMap(({ organisation, counts }) => {
    const [was, is] = [before.get(organisation), after.get(organisation)];
    const value = at(counts, end) - at(counts, end - 1);
    if (!is || is.kind === "exact" || value < 0) return [];
    const isNew = !was || (was.kind === "exact" && was.count === 0);
    const high = is.kind === "few" ? (isNew ? FEW : FEW - 1) : Number.POSITIVE_INFINITY;
    return [{ value, low: isNew ? 1 : 0, high, free: !isNew }];
  });
}

function shownAt(cells: BandedGroup["cells"], end: number): Map<string, GridCell> {
  return new Map([...cells].flatMap(([organisation, all]) => (all[end] ? [[organisation, all[end]]] : [])));
}

function sizeOf({ organisations }: CountedGroup): number {
  return organisations.reduce((sum, { counts }) => sum + at(counts, counts.length - 1), 0);
}

function steps(counts: number[]): number[] {
  return counts.map((count, index) => count - (counts[index - 1] ?? 0));
}

function at(counts: number[], end: number): number {
  return counts[end] ?? 0;
}
