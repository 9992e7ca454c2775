import { describe, expect, it } from "vitest";
import { partsOf } from "~/domain/targets/period";
import { aTarget } from "./a-target";

describe("the parts of a period", () => {
  it("are its quarters when something is promised in each", () => {
    const parts = partsOf(aTarget({ rhythm: "QUARTER", perPeriod: 1, fromDay: "2028-01-01", untilDay: "2028-12-31" }));
    expect(parts).toEqual([
      { fromDay: "2028-01-01", untilDay: "2028-03-31", label: "1e kwartaal" },
      { fromDay: "2028-04-01", untilDay: "2028-06-30", label: "2e kwartaal" },
      { fromDay: "2028-07-01", untilDay: "2028-09-30", label: "3e kwartaal" },
      { fromDay: "2028-10-01", untilDay: "2028-12-31", label: "4e kwartaal" },
    ]);
  });

  it("are its half years and its years, cut off where the period begins and ends", () => {
    const halves = aTarget({ rhythm: "HALF_YEAR", perPeriod: 1, fromDay: "2025-03-01", untilDay: "2025-12-31" });
    expect(partsOf(halves)).toEqual([
      { fromDay: "2025-03-01", untilDay: "2025-06-30", label: "1e halfjaar" },
      { fromDay: "2025-07-01", untilDay: "2025-12-31", label: "2e halfjaar" },
    ]);
    const years = aTarget({ rhythm: "YEAR", perPeriod: 1, fromDay: "2024-01-01", untilDay: "2027-12-31" });
    expect(partsOf(years).map(({ label }) => label)).toEqual(["2024", "2025", "2026", "2027"]);
  });

  it("are none when only the sum of the year is promised", () => {
    expect(partsOf(aTarget())).toEqual([]);
    expect(partsOf(aTarget({ rhythm: "CONTINUOUS", perPeriod: 1 }))).toEqual([]);
  });
});
