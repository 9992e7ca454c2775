import { expect, it } from "vitest";
import { quarterOf, quartersBegun } from "~/domain/targets/remark-quarters";

it.each([
  ["2025-12-31", []],
  ["2026-01-01", [1]],
  ["2026-03-31", [1]],
  ["2026-04-01", [1, 2]],
  ["2026-09-30", [1, 2, 3]],
  ["2027-01-01", [1, 2, 3, 4]],
])("on %s the quarters of 2026 that have begun are %j", (today, begun) => {
  expect(quartersBegun(2026, today)).toEqual(begun);
});

it.each([
  ["1", 1],
  ["2", 2],
  ["3", 2],
  ["x", 2],
  [null, 2],
])("asked for quarter %s in May the page is about quarter %s", (asked, quarter) => {
  expect(quarterOf(asked, 2026, "2026-05-12")).toBe(quarter);
});
