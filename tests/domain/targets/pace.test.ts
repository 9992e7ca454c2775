import { describe, expect, it } from "vitest";
import type { TargetDefinition } from "~/domain/targets/definition";
import { growsByDays, paceOn, wholeOf } from "~/domain/targets/pace";
import { aTarget } from "./a-target";

const year = aTarget();
const leapYear = aTarget({ fromDay: "2028-01-01", untilDay: "2028-12-31" });
const quarterly = aTarget({ rhythm: "QUARTER", perPeriod: 1, value: 4 });
const twiceAQuarter = aTarget({ rhythm: "QUARTER", perPeriod: 2, value: 8, comparator: "AT_LEAST" });
const halfYearly = aTarget({ measure: "MANUAL_COUNT", rhythm: "HALF_YEAR", perPeriod: 1, value: 2 });
const once = aTarget({ rhythm: "ONCE", dueDay: "2025-06-30", value: 1, fromDay: "2025-03-01", untilDay: "2025-06-30" });
const delivered = aTarget({ measure: "MANUAL_DELIVERED", dueDay: "2025-12-31", value: 1 });
const share = aTarget({ measure: "MANUAL_RATIO", rhythm: "CONTINUOUS", comparator: "ALL", value: 95 });
const policyPeriod = { fromDay: "2024-01-01", untilDay: "2027-12-31" };
const shareOfPeriod = aTarget({ measure: "MANUAL_RATIO", rhythm: "PERIOD", value: 25, ...policyPeriod });
const everyYear = aTarget({ measure: "MANUAL_COUNT", perPeriod: 1, value: 1, ...policyPeriod });
const municipalities = aTarget({ measure: "ORGANISATIONS_REACHED", comparator: "ALL", value: 32 });
const springAndAutumn = aTarget({ monthWeights: [0, 0, 4, 0, 0, 0, 0, 0, 0, 6, 0, 0] });
const leapByHand = aTarget({ fromDay: "2028-01-01", untilDay: "2028-12-31", monthWeights: Array(12).fill(1) });
const halfYear = aTarget({ fromDay: "2025-07-01", monthWeights: [9, 9, 9, 9, 9, 9, 1, 1, 2, 2, 2, 2] });
const unnumbered = aTarget({ rhythm: "NONE", comparator: "NONE", value: null });

describe("what grows with the days of its period", () => {
  it.each([
    ["a sum", year, true],
    ["all municipalities", municipalities, true],
    ["every quarter", quarterly, false],
    ["once", once, false],
    ["yes or no", delivered, false],
    ["a share", share, false],
    ["no number", unnumbered, false],
  ])("%s: %3$s", (_, target, grows) => {
    expect(growsByDays(target)).toBe(grows);
  });
});

describe("pace", () => {
  it.each<[name: string, target: TargetDefinition, day: string, pace: number | null, arithmetic: string]>([
    ["a year", year, "2024-12-31", 0, "not begun"],
    ["a year", year, "2025-01-02", 1000 / 329, "500 x 2 / 329"],
    ["a year", year, "2025-07-15", 97_625 / 329, "500 x 195.25 / 329"],
    ["a year", year, "2025-08-31", 103_500 / 329, "500 x 207 / 329"],
    ["a year", year, "2025-12-30", 164_000 / 329, "500 x 328 / 329"],
    ["a year", year, "2025-12-31", 500, "500 x 329 / 329"],
    ["a year", year, "2026-02-01", 500, "never more than all"],
    ["a leap year", leapYear, "2028-02-29", 30_000 / 330, "500 x 60 / 330"],
    ["a leap year", leapYear, "2028-12-30", 164_500 / 330, "500 x 329 / 330"],
    ["all municipalities", municipalities, "2025-07-15", 6248 / 329, "32 x 195.25 / 329"],
    ["every quarter", quarterly, "2025-01-02", 0, "no quarter is over"],
    ["every quarter", quarterly, "2025-03-31", 1, "one quarter is over at the end of its last day"],
    ["every quarter", quarterly, "2025-07-15", 2, "two quarters are over"],
    ["every quarter", quarterly, "2025-12-30", 3, "three quarters are over"],
    ["every quarter", quarterly, "2025-12-31", 4, "four quarters are over"],
    ["two a quarter", twiceAQuarter, "2025-07-15", 4, "2 x 2"],
    ["every half year", halfYearly, "2025-06-29", 0, "no half is over"],
    ["every half year", halfYearly, "2025-06-30", 1, "one half is over"],
    ["every year of a period", everyYear, "2025-12-30", 1, "2024 is over"],
    ["every year of a period", everyYear, "2026-01-02", 2, "2024 and 2025 are over"],
    ["once", once, "2025-06-29", 0, "not due"],
    ["once", once, "2025-06-30", 1, "due today"],
    ["once", once, "2025-12-30", 1, "due long ago"],
    ["yes or no", delivered, "2025-12-30", 0, "not due"],
    ["yes or no", delivered, "2025-12-31", 1, "due today"],
    ["a share", share, "2025-01-02", 95, "the target itself"],
    ["a share of a period", shareOfPeriod, "2025-07-15", 25, "the target itself"],
    ["no number", unnumbered, "2025-07-15", null, "none"],
    ["months set by hand", springAndAutumn, "2025-02-28", 0, "nothing before March"],
    ["months set by hand", springAndAutumn, "2025-03-01", 200 / 31, "500 x (4 x 1 / 31) / 10"],
    [
      "months set by hand",
      springAndAutumn,
      "2025-03-30",
      6000 / 31,
      "500 x (4 x 30 / 31) / 10, on the day of 23 hours",
    ],
    ["months set by hand", springAndAutumn, "2025-03-31", 200, "500 x 4 / 10"],
    ["months set by hand", springAndAutumn, "2025-09-30", 200, "stands still through the summer"],
    ["months set by hand", springAndAutumn, "2025-10-26", 200 + 7800 / 31, "500 x (4 + 6 x 26 / 31) / 10, 25 hours"],
    ["months set by hand", springAndAutumn, "2025-12-31", 500, "all of it"],
    ["months of a leap year", leapByHand, "2028-02-28", 500 * (57 / 348), "500 x (1 + 28 / 29) / 12"],
    ["months of a leap year", leapByHand, "2028-02-29", 1000 / 12, "500 x 2 / 12"],
    ["months of half a year", halfYear, "2025-06-30", 0, "not begun"],
    [
      "months of half a year",
      halfYear,
      "2025-07-01",
      50 / 31,
      "500 x (1 / 31) / 10: the months before weigh nothing here",
    ],
    ["months of half a year", halfYear, "2025-09-30", 200, "500 x (1 + 1 + 2) / 10"],
    ["months of half a year", halfYear, "2025-12-30", 500 - 100 / 31, "500 x (10 - 2 / 31) / 10"],
    ["months of half a year", halfYear, "2026-02-01", 500, "never more than all"],
  ])("of %s (%3$s: %5$s)", (_, target, day, pace) => {
    if (pace === null) expect(paceOn(target, day)).toBeNull();
    else expect(paceOn(target, day)).toBeCloseTo(pace, 10);
  });

  it.each([
    ["a sum", year, 500],
    ["two in each of four quarters", twiceAQuarter, 8],
    ["one in each of four years", everyYear, 4],
    ["no number", unnumbered, null],
  ])("the whole of %s", (_, target, whole) => {
    expect(wholeOf(target)).toBe(whole);
  });
});
