import { describe, expect, it } from "vitest";
import { distributionWords, monthTitle, weighsSomething } from "~/domain/targets/month-weights";

const year = { fromDay: "2025-01-01", untilDay: "2025-12-31" };
const summerless = [1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1];

describe("months that weigh what was set by hand", () => {
  it("are said as parts of the whole, as far as they lie in the period", () => {
    expect(distributionWords({ ...year, monthWeights: [2, 0, 4, 0, 0, 6, 0, 0, 0, 0, 0, 0] })).toBe(
      "Van elke 12 delen horen er 2 in januari, 4 in maart en 6 in juni. In de andere maanden wordt niets verwacht.",
    );
    const quarter = { fromDay: "2025-11-15", untilDay: "2026-01-31" };
    expect(distributionWords({ ...quarter, monthWeights: [1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 2, 3] })).toBe(
      "Van elke 6 delen horen er 1 in januari, 2 in november en 3 in december.",
    );
    expect(distributionWords(year)).toBeNull();
  });

  it("must give the period something", () => {
    expect(weighsSomething(summerless, "2025-07-01", "2025-08-31")).toBe(false);
    expect(weighsSomething(summerless, "2025-07-01", "2025-09-01")).toBe(true);
    expect(weighsSomething(summerless, "2024-01-01", "2027-12-31")).toBe(true);
  });

  it("have a name each", () => {
    expect([monthTitle("maand1"), monthTitle("maand12")]).toEqual(["Januari", "December"]);
  });
});
