import { describe, expect, it } from "vitest";
import { countedParts, figureOf } from "~/domain/targets/figure";
import { aTarget, counts } from "./a-target";

const quarterly = aTarget({ rhythm: "QUARTER", perPeriod: 1, value: 4 });

describe("the figure of a promise", () => {
  it("sums what was counted within its period", () => {
    const days = counts(["2024-12-31", 1], ["2025-01-01", 2], ["2025-12-31", 3], ["2026-01-01", 4]);
    expect(figureOf(aTarget(), days)).toBe(5);
  });

  it("counts four in one quarter as one quarter", () => {
    const days = counts(["2025-02-03", 1], ["2025-02-10", 3]);
    expect(figureOf(quarterly, days)).toBe(1);
    expect(
      countedParts(quarterly, days, "2025-07-15").map(({ count, over, reached }) => [count, over, reached]),
    ).toEqual([
      [4, true, true],
      [0, true, false],
      [0, false, false],
      [0, false, false],
    ]);
  });

  it("of a share weighs every count by its whole, and is unknown when nothing was counted", () => {
    const share = aTarget({ measure: "MANUAL_RATIO", rhythm: "CONTINUOUS", value: 95 });
    // (9 + 40) / (10 + 90) = 49 %
    expect(figureOf(share, counts(["2025-03-01", 9, 10], ["2025-09-01", 40, 90]))).toBe(49);
    expect(figureOf(share, counts(["2024-03-01", 9, 10]))).toBeNull();
  });

  it("counts an offering that was published before the period and still stands", () => {
    const offered = aTarget({ measure: "OFFERINGS_PUBLISHED", rhythm: "NONE", comparator: "NONE", value: null });
    expect(figureOf(offered, counts(["2024-05-01", 1], ["2025-05-01", 2]))).toBe(3);
  });
});
