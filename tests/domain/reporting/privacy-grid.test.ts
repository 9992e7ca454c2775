import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandBlock, type CountedGroup, type GridCell, sumOfCells } from "~/domain/reporting/privacy-grid";

const few: GridCell = { kind: "few" };
const some: GridCell = { kind: "some" };
const exact = (count: number): GridCell => ({ kind: "exact", count });
const group = (label: string, counts: Record<string, number[]>): CountedGroup => ({
  label,
  organisations: Object.entries(counts).map(([organisation, each]) => ({ organisation, counts: each })),
});
const cellsOf = (counts: Record<string, number[]>) => Object.fromEntries(bandBlock([group("g", counts)]).cells);

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
    const { named } = bandBlock([group("g", { a: [5, 11], b: [6, 8], c: [7, 9], d: [0, 6] })]);
    expect([...named].sort()).toEqual(["a", "d"]);
  });

  it("leaves kind and region out where a group has nobody to hide among, and hides it with the smallest other group", () => {
    const lonely = group("lonely", { a: [2], b: [0] });
    const small = group("small", { c: [3], d: [2] });
    const large = group("large", { e: [30], f: [40] });
    expect(bandBlock([lonely, large, small]).pooled).toEqual(new Set(["lonely", "small"]));
    expect(bandBlock([small, large]).pooled).toEqual(new Set());
  });

  it("leaves them out too where one newcomer is all that a quarter brought", () => {
    expect(bandBlock([group("g", { a: [2, 2], b: [3, 3], c: [0, 1] })]).pooled).toEqual(new Set(["g"]));
    expect(bandBlock([group("g", { a: [2, 3], b: [3, 4], c: [0, 1] })]).pooled).toEqual(new Set());
  });

  it("makes the cell of several offerings of nothing but what is shown of each", () => {
    expect(sumOfCells([exact(5), exact(0), exact(7)])).toEqual(exact(12));
    expect(sumOfCells([few, exact(0)])).toEqual(few);
    expect(sumOfCells([few, few])).toEqual(some);
    expect(sumOfCells([exact(9), few])).toEqual(some);
    expect(sumOfCells([])).toEqual(exact(0));
  });
});

describe("no cell the grid hides can be computed", () => {
  const counts = (ends: number) => fc.array(fc.integer({ min: 0, max: 7 }), { minLength: ends, maxLength: ends });
  const growing = (ends: number) => counts(ends).map((steps) => steps.map((_, end) => sum(steps.slice(0, end + 1))));
  const region = fc
    .integer({ min: 1, max: 3 })
    .chain((ends) => fc.array(fc.array(growing(ends), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }));

  it("by trying all numbers that fit what is shown and its sums", () => {
    fc.assert(
      fc.property(region, (planted) => {
        const groups = planted.map((organisations, index) =>
          group(`g${index}`, Object.fromEntries(organisations.map((each, nth) => [`${index}-${nth}`, each]))),
        );
        const { cells, pooled } = bandBlock(groups);
        const ends = planted[0]?.[0]?.length ?? 0;
        for (let end = 0; end < ends; end += 1) {
          const known = groups.filter(({ label }) => !pooled.has(label));
          const together = groups.filter(({ label }) => pooled.has(label));
          for (const each of known) expectHidden([each], cells, end, false);
          // Rows without kind and region may be of employers outside the list: then even the sum is not known.
          expectHidden(together, cells, end, pooled.size === groups.length);
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

function expectHidden(groups: CountedGroup[], cells: Map<string, GridCell[]>, end: number, sumUnknown: boolean): void {
  const hidden = groups
    .flatMap(({ organisations }) => organisations)
    .map(({ organisation, counts }) => ({ value: counts[end] ?? 0, cell: cells.get(organisation)?.[end] as GridCell }))
    .filter(({ cell }) => cell.kind !== "exact");
  const whole = sum(hidden.map(({ value }) => value));
  // Everybody once, and all of it seen: that each came once is the figure itself.
  if (sumUnknown && whole === hidden.length) return;
  const sums = sumUnknown ? Array.from({ length: whole }, (_, less) => whole - less) : [whole];
  const most = hidden.map(({ cell }) => (cell.kind === "few" ? 4 : whole));
  most.forEach((own, index) => {
    const others = sumsOf(most.filter((_, other) => other !== index));
    const fitting = upTo(own).filter((number) => sums.some((each) => others.has(each - number)));
    expect(fitting.length).toBeGreaterThan(1);
  });
}

/** Every sum that numbers from one up to these can have. */
function sumsOf(most: number[]): Set<number> {
  return most.reduce(
    (sums, own) => new Set([...sums].flatMap((before) => upTo(own).map((number) => before + number))),
    new Set([0]),
  );
}

function upTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
