import { describe, expect, it } from "vitest";
import { isHidden } from "~/domain/reporting/hidden-cells";

const few = (value: number) => ({ value, low: 1, high: 4 });
const some = (value: number) => ({ value, low: 1, high: Number.POSITIVE_INFINITY });
const old = (value: number) => ({ value, low: 0, high: 3, free: true });

describe("whether cells stay hidden beside their sum", () => {
  it.each([
    ["none", [], true],
    ["one alone", [few(2)], false],
    ["two that may be otherwise", [few(2), few(3)], true],
    ["two ones", [few(1), few(1)], false],
    ["two fours", [few(4), few(4)], false],
    ["two ones and a large one", [few(1), few(1), some(6)], true],
    ["a large one beside a one", [few(1), some(9)], true],
    ["a large one alone", [some(9)], false],
    ["two large ones", [some(5), some(9)], true],
    ["a newcomer while nobody else grew", [few(1), old(0)], false],
    ["a newcomer while another may have grown", [few(1), old(2)], true],
  ])("%s", (_, cells, hidden) => {
    expect(isHidden(cells)).toBe(hidden);
  });
});
