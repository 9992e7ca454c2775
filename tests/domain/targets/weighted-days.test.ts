import { describe, expect, it } from "vitest";
import { hasWeight, weightedDays } from "~/domain/targets/weighted-days";

describe("weighted days", () => {
  it.each([
    // from, until, days, arithmetic
    ["2025-01-01", "2025-12-31", 329, "365 - 48 summer days x 0.75 = 365 - 36"],
    ["2028-01-01", "2028-12-31", 330, "a leap year: 366 - 36"],
    ["2025-01-01", "2025-01-01", 1, "one day"],
    ["2025-01-01", "2025-01-02", 2, "two days"],
    ["2028-01-01", "2028-02-29", 60, "31 + 29"],
    ["2025-01-01", "2025-07-14", 195, "31 + 28 + 31 + 30 + 31 + 30 + 14"],
    ["2025-01-01", "2025-07-15", 195.25, "195 + 0.25"],
    ["2025-01-01", "2025-08-31", 207, "195 + 48 x 0.25 = 195 + 12"],
    ["2025-01-01", "2025-09-01", 208, "207 + 1"],
    ["2025-01-01", "2025-12-30", 328, "329 - 1"],
    ["2025-08-01", "2025-08-15", 3.75, "15 x 0.25"],
    ["2025-03-01", "2025-06-30", 122, "31 + 30 + 31 + 30"],
    ["2024-01-01", "2027-12-31", 1317, "1461 - 4 x 36"],
    ["2025-07-15", "2025-07-14", 0, "ends before it begins"],
  ])("from %s until %s are %d (%4$s)", (from, until, days) => {
    expect(weightedDays(from, until)).toBeCloseTo(days, 10);
  });

  const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const twoMonths = [0, 0, 4, 0, 0, 0, 0, 0, 0, 6, 0, 0];
  it.each([
    // from, until, weights, weight, arithmetic
    ["2025-01-01", "2025-12-31", rising, 78, "1 + 2 + ... + 12"],
    ["2025-01-01", "2025-01-01", rising, 1 / 31, "1 x 1 / 31"],
    ["2025-01-01", "2025-12-30", rising, 78 - 12 / 31, "78 - 12 x 1 / 31"],
    ["2025-02-01", "2025-02-28", rising, 2, "all of February"],
    ["2028-02-01", "2028-02-28", rising, 56 / 29, "a leap year: 2 x 28 / 29"],
    ["2028-02-29", "2028-02-29", rising, 2 / 29, "February 29 is a day like the others"],
    ["2025-03-01", "2025-03-30", rising, 90 / 31, "the clock goes forward on March 30: 3 x 30 / 31"],
    ["2025-10-26", "2025-10-26", rising, 10 / 31, "the clock goes back on October 26: 10 x 1 / 31"],
    ["2025-07-15", "2025-08-31", rising, 119 / 31 + 8, "no summer: 7 x 17 / 31 + 8"],
    ["2025-01-01", "2025-06-30", rising, 21, "half a year: 1 + 2 + 3 + 4 + 5 + 6"],
    ["2025-03-17", "2025-04-30", rising, 45 / 31 + 4, "3 x 15 / 31 + 4"],
    ["2024-01-01", "2027-12-31", rising, 312, "each of four years: 4 x 78"],
    ["2025-01-01", "2025-12-31", twoMonths, 10, "4 + 6"],
    ["2025-04-01", "2025-09-30", twoMonths, 0, "months of which nothing is expected"],
    ["2025-07-15", "2025-07-14", rising, 0, "ends before it begins"],
  ])("set by hand, from %s until %s weigh %4$s", (from, until, weights, weight) => {
    expect(weightedDays(from, until, weights)).toBeCloseTo(weight, 10);
  });

  it("know which days weigh nothing", () => {
    expect(["2025-02-28", "2025-03-01", "2025-03-31"].map((day) => hasWeight(day, twoMonths))).toEqual([
      false,
      true,
      true,
    ]);
    expect(hasWeight("2025-08-01")).toBe(true);
  });
});
