import { describe, expect, it } from "vitest";
import { lastQuarterEnd, quarterEnds, yearsWithin } from "~/domain/reporting/quarter-ends";

describe("the ends of quarters", () => {
  it.each([
    ["2025-12-31", [], null],
    ["2026-03-30", [], null],
    ["2026-03-31", ["2026-03-31"], "2026-03-31"],
    ["2026-11-28", ["2026-03-31", "2026-06-30", "2026-09-30"], "2026-09-30"],
    ["2027-01-01", ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"], "2026-12-31"],
  ])("of 2026 that lie behind %s", (day, ends, last) => {
    expect(quarterEnds(2026, day)).toEqual(ends);
    expect(lastQuarterEnd(2026, day)).toBe(last);
  });

  it("lists the years of a period so far", () => {
    expect(yearsWithin({ fromDay: "2024-01-01", untilDay: "2027-12-31" }, "2026-05-01")).toEqual([2024, 2025, 2026]);
    expect(yearsWithin({ fromDay: "2027-01-01", untilDay: "2027-12-31" }, "2026-05-01")).toEqual([]);
  });
});
