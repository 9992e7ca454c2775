import { describe, expect, it } from "vitest";
import { comesFrom, partFigure, partWhere } from "~/domain/reporting/narrowed-part";

const behindPartner = new Set(["ggd"]);
const noord = "veiligheidsregio-noord-holland-noord";

describe("whether a row comes from what is asked for", () => {
  it.each([
    ["gemeente", noord, "gemeente", null, true],
    ["gemeente", noord, "gemeente", noord, true],
    ["gemeente", noord, "gemeente", "elders", false],
    ["gemeente", noord, "zorg", null, false],
    // It does not say its kind, and could be anything.
    [null, noord, "gemeente", null, null],
    [null, noord, "gemeente", noord, null],
    [null, noord, "gemeente", "elders", false],
    [null, null, null, noord, null],
    [null, null, "gemeente", noord, null],
    // Only rare kinds are told as partner, and their region may be held back.
    ["partner", noord, "ggd", null, null],
    ["partner", noord, "gemeente", null, false],
    ["partner", noord, "partner", noord, true],
    ["partner", null, null, noord, null],
    // Who says the kind and no region has no region.
    ["politie", null, null, noord, false],
  ])("a row that says %s in %s, asked for %s in %s: %s", (saidKind, saidRegion, kind, region, expected) => {
    expect(comesFrom({ kind: saidKind, region: saidRegion }, { kind, region }, behindPartner)).toBe(expected);
  });

  it("adds up what is sure, and what may come besides", () => {
    const answers = [true, null, false, true];
    const worthOf = (row: number) => row + 1;
    expect(partWhere([0, 1, 2, 3], worthOf, (row) => answers[row] ?? null)).toEqual({ count: 5, unsaid: 2 });
  });

  it.each([
    [47, 0, "47"],
    [0, 0, "0"],
    [47, 92, "47 of meer"],
    [0, 92, "niet te zeggen"],
  ])("is told of %d sure and %d unsaid as %s", (count, unsaid, words) => {
    expect(partFigure({ count, unsaid }, String)).toBe(words);
  });
});
