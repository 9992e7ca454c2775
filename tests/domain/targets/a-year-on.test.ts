import { describe, expect, it } from "vitest";
import { endAYearOn, startAYearOn } from "~/domain/targets/a-year-on";
import { addDays, daysBetween } from "~/platform/amsterdam";

describe("a period a year on", () => {
  it.each([
    ["2026-12-31", "2027-12-31"],
    ["2027-02-28", "2028-02-29"],
    ["2028-02-28", "2029-02-28"],
    ["2028-02-29", "2029-02-28"],
    ["2026-06-30", "2027-06-30"],
  ])("that ends on %s ends on %s", (day, next) => {
    expect(endAYearOn(day)).toBe(next);
  });

  it.each([
    ["2026-01-01", "2027-01-01"],
    ["2027-02-28", "2028-02-28"],
    ["2027-03-01", "2028-03-01"],
    ["2028-02-29", "2029-03-01"],
    ["2028-03-01", "2029-03-01"],
  ])("that begins on %s begins on %s", (day, next) => {
    expect(startAYearOn(day)).toBe(next);
  });

  it("follows the one before it without a gap, whatever the day in four years", () => {
    const days = Array.from({ length: daysBetween("2026-01-01", "2030-01-01") }, (_, index) =>
      addDays("2026-01-01", index),
    );
    const broken = days.filter((day) => startAYearOn(addDays(day, 1)) !== addDays(endAYearOn(day), 1));
    expect(broken).toEqual([]);
    expect(days.filter((day) => endAYearOn(day) > endAYearOn(addDays(day, 1)))).toEqual([]);
  });
});
