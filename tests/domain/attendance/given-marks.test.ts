import { describe, expect, test } from "vitest";
import { sortOut, sortOutCount } from "~/domain/attendance/given-marks";
import type { Seen } from "~/domain/attendance/marks";

const kinds: Record<string, Seen> = {
  P: { value: "PRESENT", minutes: null },
  A: { value: "ABSENT", minutes: null },
  30: { value: "PARTLY", minutes: 30 },
  45: { value: "PARTLY", minutes: 45 },
};
const one = (word: string) => new Map(kinds[word] ? [["p", kinds[word]]] : []);

describe("a mark that was given, after what the marker saw, over what is saved", () => {
  test.each([
    ["P", "-", "-", "saved"],
    ["A", "P", "P", "saved"],
    ["30", "45", "45", "saved"],
    // Someone else was first with another mark.
    ["P", "-", "A", "conflict"],
    ["A", "P", "30", "conflict"],
    ["45", "30", "A", "conflict"],
    ["30", "-", "45", "conflict"],
    // Someone else was first with the same mark.
    ["P", "-", "P", "nothing"],
    ["P", "A", "P", "nothing"],
    ["30", "-", "30", "nothing"],
    // What the marker saw and sent along changes nothing, whatever others did since.
    ["P", "P", "P", "nothing"],
    ["P", "P", "A", "nothing"],
    ["30", "30", "45", "nothing"],
    ["-", "-", "A", "nothing"],
  ])("%s, after %s, over %s: %s", (mark, seen, saved, ends) => {
    const { changed, conflicts } = sortOut({ marks: one(mark), seen: one(seen), saved: one(saved) });
    expect([changed.has("p"), conflicts.has("p")]).toEqual([ends === "saved", ends === "conflict"]);
  });
});

test.each([
  [undefined, null, 3, undefined],
  [3, null, null, { count: 3, conflict: false }],
  [null, 3, 3, { count: null, conflict: false }],
  [4, 3, 5, { count: 4, conflict: true }],
  [4, null, 5, { count: 4, conflict: true }],
  [5, 3, 5, undefined],
  [3, 3, 5, undefined],
  [null, null, 5, undefined],
])("a headcount of %s, after %s, over %s: %o", (count, seen, saved, ends) => {
  expect(sortOutCount(count, seen, saved)).toEqual(ends);
});
