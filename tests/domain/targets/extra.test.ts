import { describe, expect, it } from "vitest";
import { extraOf } from "~/domain/targets/extra";
import type { Baseline } from "~/domain/targets/target-filter";

const year = { fromDay: "2025-01-01", untilDay: "2025-12-31" };
const newcomers = [
  { day: "2024-12-31", count: 120 },
  { day: "2025-01-01", count: 7 },
  { day: "2025-12-31", count: 5 },
  { day: "2026-01-01", count: 9 },
];

describe("extra", () => {
  it.each<[string, Baseline, number, string]>([
    ["without a base", { kind: "NONE" }, 12, "7 + 5: first seen in the year"],
    ["on a frozen set", { kind: "FROZEN" }, 12, "7 + 5: its members never get here"],
    ["on a number", { kind: "NUMBER", count: 125, source: "lijst 2024" }, 7, "120 + 7 + 5 - 125"],
    ["on a number that was too high", { kind: "NUMBER", count: 500, source: "lijst 2024" }, 0, "never below zero"],
    ["for a promise that is not extra", { kind: "NOT_EXTRA" }, 12, "7 + 5"],
  ])("%s is %3$d (%4$s)", (_, baseline, extra) => {
    expect(extraOf(baseline, newcomers, year)).toBe(extra);
  });
});
