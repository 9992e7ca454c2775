import { type Bounded, isHidden } from "./hidden-cells";
import type { CountedGroup, GridCell, Said } from "./privacy-grid";

/** A group with its cells by organisation, for each quarter end. */
export type BandedGroup = CountedGroup & { cells: Map<string, GridCell[]> };

interface BandedRegion {
  region: string;
  groups: BandedGroup[];
  others: number[];
}

const FEW = 4;

/**
 * Which sums the rows may show. A kind in a region that gives a hidden cell away is not told from the other kinds of its
 * region, those of employers outside the list included; a region that still does is not told from other regions.
 */
export function saidOf(regions: BandedRegion[]): Map<string, Said> {
  const said = new Map(
    regions.map((each) => [each.region, each.groups.every((group) => isSafe([group])) ? "both" : "region"] as const),
  );
  const levels = new Map<string, Said>(said);
  const unsafe = regions.filter((each) => said.get(each.region) === "region" && !isSafe(each.groups, [each.others]));
  const others = regions.filter((each) => !unsafe.includes(each)).sort((one, other) => sizeOf(one) - sizeOf(other));
  for (const other of others) {
    if (unsafe.length === 0 || (unsafe.length > 1 && isSafeTogether(unsafe))) break;
    unsafe.push(other);
  }
  for (const { region } of unsafe) levels.set(region, "neither");
  return levels;
}

function isSafeTogether(regions: BandedRegion[]): boolean {
  return isSafe(
    regions.flatMap(({ groups }) => groups),
    regions.map(({ others }) => others),
  );
}

/** Whether nothing follows from the sum of these groups, at any quarter end and of any quarter; `others` are in the sum but not known. */
function isSafe(groups: BandedGroup[], others: number[][] = []): boolean {
  const ends = groups[0]?.organisations[0]?.counts.length ?? 0;
  return Array.from({ length: ends }, (_, end) => end).every((end) => {
    const unknown = others.map(
      (counts): Bounded => ({ value: at(counts, end), low: 0, high: Number.POSITIVE_INFINITY, free: true }),
    );
    const unknownNew = others.map(
      (counts): Bounded => ({
        value: Math.max(0, at(counts, end) - at(counts, end - 1)),
        low: 0,
        high: Number.POSITIVE_INFINITY,
        free: true,
      }),
    );
    const hidden = groups.flatMap(({ organisations, cells }) => boundsAt(organisations, shownAt(cells, end), end));
    return (
      isHidden([...hidden, ...unknown]) && isHidden([...groups.flatMap((group) => grownIn(group, end)), ...unknownNew])
    );
  });
}

/** What a reader knows of the hidden cells of some organisations at a quarter end. */
export function boundsAt(
  organisations: CountedGroup["organisations"],
  shown: Map<string, GridCell>,
  end: number,
): Bounded[] {
  return organisations.flatMap(({ organisation, counts }) => {
    const cell = shown.get(organisation);
    if (!cell || cell.kind === "exact") return [];
    return [{ value: at(counts, end), low: 1, high: cell.kind === "few" ? FEW : Number.POSITIVE_INFINITY }];
  });
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

function sizeOf({ groups, others }: BandedRegion): number {
  const counts = [...groups.flatMap(({ organisations }) => organisations.map((each) => each.counts)), others];
  return counts.reduce((sum, each) => sum + at(each, each.length - 1), 0);
}

function at(counts: number[], end: number): number {
  return counts[end] ?? 0;
}
