import { describe, expect, it } from "vitest";
import { monthEnds, yearLine } from "~/domain/reporting/year-line";
import { aTarget, counts } from "../targets/a-target";

const days = counts(["2025-02-10", 2], ["2025-05-01", 1], ["2025-08-20", 3]);

describe("the line of a promise through its year", () => {
  const first = { from: "2024-12-01", definition: aTarget({ value: 8 }), days };
  const at = (line: ReturnType<typeof yearLine>, day: string) => line?.points.find((point) => point.day === day);

  it("adds up day by day until the day that is asked for, and paces until the end", () => {
    const line = yearLine([first], "2025-06-30");
    expect(at(line, "2025-02-10")?.actual).toBe(2);
    expect(at(line, "2025-06-30")?.actual).toBe(3);
    expect(at(line, "2025-12-31")).toEqual({ day: "2025-12-31", actual: null, pace: 8 });
    expect(line?.points.map(({ day }) => day)).toEqual(line?.points.map(({ day }) => day).sort());
    expect(line?.versionStarts).toEqual([]);
  });

  it("goes by the definition of each day, with a step where a new one begins", () => {
    const second = { from: "2025-04-01", definition: aTarget({ value: 16 }), days: counts(["2025-02-10", 5]) };
    const line = yearLine([first, second], "2025-12-31");
    expect([at(line, "2025-03-31")?.actual, at(line, "2025-04-01")?.actual]).toEqual([2, 5]);
    const [before = 0, after = 0] = [at(line, "2025-03-31")?.pace ?? 0, at(line, "2025-04-01")?.pace ?? 0];
    expect(after / before).toBeCloseTo((2 * 91) / 90);
    expect(line).toMatchObject({ versionStarts: ["2025-04-01"], whole: 16 });
  });

  it("has no point of a share before anything of it was counted", () => {
    const share = aTarget({ measure: "MANUAL_RATIO", rhythm: "CONTINUOUS", value: 95 });
    const line = yearLine([{ ...first, definition: share, days: counts(["2025-02-10", 19, 20]) }], "2025-06-30");
    expect(at(line, "2025-01-31")).toMatchObject({ actual: null, pace: 95 });
    expect(at(line, "2025-02-10")?.actual).toBe(95);
  });

  it("shows beside it what a planned definition will need, from its own first day", () => {
    const planned = [
      { from: "2025-10-01", definition: aTarget({ value: 32, monthWeights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2] }) },
      { from: "2026-01-01", definition: aTarget({ value: 99 }) },
    ];
    const line = yearLine([first], "2025-06-30", planned);
    expect(line).toMatchObject({ versionStarts: [], plannedStarts: ["2025-10-01"], whole: 8 });
    expect(at(line, "2025-09-30")).not.toHaveProperty("plannedPace");
    // 32 x (1 / 31) / 4 on the first day; 32 x 1 / 4 at the end of October; the old line goes on beside it.
    expect(at(line, "2025-10-01")?.plannedPace).toBeCloseTo(8 / 31, 10);
    expect(at(line, "2025-10-31")).toEqual({
      day: "2025-10-31",
      actual: null,
      pace: (8 * (329 - 61)) / 329,
      plannedPace: 8,
    });
  });

  it("is not there without a definition", () => {
    expect(yearLine([], "2025-06-30")).toBeNull();
  });

  it("knows the ends of months", () => {
    expect(monthEnds("2024-01-15", "2024-03-31")).toEqual(["2024-01-31", "2024-02-29", "2024-03-31"]);
  });
});
