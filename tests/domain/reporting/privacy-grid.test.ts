import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bandBlock,
  type CountedGroup,
  type CountedRegion,
  type GridCell,
  sumOfCells,
} from "~/domain/reporting/privacy-grid";

const few: GridCell = { kind: "few" };
const some: GridCell = { kind: "some", least: 1 };
const exact = (count: number): GridCell => ({ kind: "exact", count });
const group = (counts: Record<string, number[]>): CountedGroup => ({
  organisations: Object.entries(counts).map(([organisation, each]) => ({ organisation, counts: each })),
});
const region = (name: string, others: number[], ...groups: Record<string, number[]>[]): CountedRegion => ({
  region: name,
  groups: groups.map(group),
  others,
});
const cellsOf = (counts: Record<string, number[]>) => Object.fromEntries(bandBlock([region("r", [], counts)]).cells);
const saidOf = (...regions: CountedRegion[]) => Object.fromEntries(bandBlock(regions).said);

describe("the grid of who may not see an organisation's number", () => {
  it.each<[string, Record<string, number[]>, Record<string, GridCell[]>]>([
    ["shows nothing and five or more", { a: [0], b: [5], c: [12] }, { a: [exact(0)], b: [exact(5)], c: [exact(12)] }],
    ["bands two small ones together", { a: [2], b: [3], c: [12] }, { a: [few], b: [few], c: [exact(12)] }],
    [
      "bands the next smallest beside one small one",
      { a: [2], b: [9], c: [7] },
      { a: [few], b: [exact(9)], c: [some] },
    ],
    ["bands a third where two ones would add up to two", { a: [1], b: [1], c: [8] }, { a: [few], b: [few], c: [some] }],
    [
      "bands a third where two fours would add up to eight",
      { a: [4], b: [4], c: [8] },
      { a: [few], b: [few], c: [some] },
    ],
    [
      "hides a small step from a number that was shown",
      { a: [6, 8], b: [7, 9] },
      { a: [exact(6), some], b: [exact(7), some] },
    ],
    [
      "shows the number again after five more",
      { a: [6, 8, 11], b: [7, 9, 14] },
      { a: [exact(6), some, exact(11)], b: [exact(7), some, exact(14)] },
    ],
  ])("%s", (_, counts, cells) => {
    expect(cellsOf(counts)).toEqual(cells);
  });

  it("names in its rows only who never had a small number or a small step", () => {
    const { named } = bandBlock([region("r", [0, 0], { a: [5, 11], b: [6, 8], c: [7, 9], d: [0, 6] })]);
    expect([...named].sort()).toEqual(["a", "d"]);
  });

  it("does not tell a kind from the others of its region where it has nobody to hide among", () => {
    expect(saidOf(region("r", [0], { a: [2], b: [0] }, { c: [3], d: [2] }))).toEqual({ r: "region" });
    expect(saidOf(region("r", [0], { a: [2], b: [3] }, { c: [3], d: [2] }))).toEqual({ r: "both" });
  });

  it("hides one organisation among employers outside the list, and else its region among others", () => {
    expect(saidOf(region("r", [3], { a: [2] }), region("s", [0], { c: [3], d: [2] }))).toEqual({
      r: "region",
      s: "both",
    });
    expect(saidOf(region("r", [0], { a: [1] }), region("s", [0], { c: [3], d: [2] }))).toEqual({
      r: "neither",
      s: "neither",
    });
  });

  it("does so too where one newcomer is all that a quarter brought", () => {
    expect(
      saidOf(region("r", [9, 9], { a: [2, 2], b: [3, 3], c: [0, 1] }), region("s", [0, 0], { d: [2, 4], e: [2, 3] })),
    ).toEqual({
      r: "neither",
      s: "neither",
    });
    expect(saidOf(region("r", [9, 9], { a: [2, 3], b: [3, 4], c: [0, 1] }))).toEqual({ r: "both" });
  });

  it("makes the cell of several offerings of nothing but what is shown of each", () => {
    expect(sumOfCells([exact(5), exact(0), exact(7)])).toEqual(exact(12));
    expect(sumOfCells([few, exact(0)])).toEqual(few);
    expect(sumOfCells([few, few])).toEqual({ kind: "some", least: 2 });
    expect(sumOfCells([exact(9), few])).toEqual({ kind: "some", least: 10 });
    expect(sumOfCells([some, exact(0)])).toEqual(some);
    expect(sumOfCells([])).toEqual(exact(0));
  });
});

describe("no cell the grid hides can be computed", () => {
  const numbers = (ends: number) => fc.array(fc.integer({ min: 0, max: 7 }), { minLength: ends, maxLength: ends });
  const growing = (ends: number) => numbers(ends).map((steps) => steps.map((_, end) => sum(steps.slice(0, end + 1))));
  const kinds = (ends: number) =>
    fc.array(fc.array(growing(ends), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 });
  const planted = fc
    .integer({ min: 1, max: 3 })
    .chain((ends) =>
      fc.array(fc.record({ kinds: kinds(ends), others: growing(ends) }), { minLength: 1, maxLength: 3 }),
    );

  it("by trying all numbers that fit what is shown and its sums", () => {
    fc.assert(
      fc.property(planted, (each) => {
        const regions = each.map(({ kinds: own, others }, index) =>
          region(
            `r${index}`,
            others,
            ...own.map((group, kind) =>
              Object.fromEntries(group.map((counts, nth) => [`${index}-${kind}-${nth}`, counts])),
            ),
          ),
        );
        const { cells, said } = bandBlock(regions);
        const saying = (level: string) => regions.filter(({ region: name }) => said.get(name) === level);
        const ends = each[0]?.others.length ?? 0;
        for (let end = 0; end < ends; end += 1) {
          for (const { groups } of saying("both")) {
            for (const one of groups) expectHidden([one], cells, end, null);
          }
          for (const { groups, others } of saying("region")) expectHidden(groups, cells, end, others[end] ?? 0);
          const rest = saying("neither");
          const unknown = sum(rest.map(({ others }) => others[end] ?? 0));
          expectHidden(
            rest.flatMap(({ groups }) => groups),
            cells,
            end,
            unknown,
            rest.length === regions.length,
          );
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

/** `others` are in the shown sum as well, and how many they are is not known; null: nobody else is in it. */
function expectHidden(
  groups: CountedGroup[],
  cells: Map<string, GridCell[]>,
  end: number,
  others: number | null,
  everything = false,
): void {
  const hidden = groups
    .flatMap(({ organisations }) => organisations)
    .map(({ organisation, counts }) => ({ value: counts[end] ?? 0, cell: cells.get(organisation)?.[end] as GridCell }))
    .filter(({ cell }) => cell.kind !== "exact");
  const whole = sum(hidden.map(({ value }) => value)) + (others ?? 0);
  // Everybody once, and nobody else: that each came once is what the figure itself says.
  if (everything && whole === hidden.length) return;
  const sums = others === null ? [whole] : Array.from({ length: whole + 1 }, (_, less) => whole - less);
  const most = hidden.map(({ cell }) => (cell.kind === "few" ? 4 : whole));
  most.forEach((own, index) => {
    const others = sumsOf(most.filter((_, other) => other !== index));
    const fitting = upTo(own).filter((number) => sums.some((each) => others.has(each - number)));
    expect(fitting.length).toBeGreaterThan(1);
  });
}

/** Every sum that numbers from one up to these can have. */
function sumsOf(most: number[]): Set<number> {
  let sums = [0];
  for (const own of most) sums = [...new Set(sums.flatMap((before) => upTo(own).map((number) => before + number)))];
  return new Set(sums);
}

function upTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
