import { expect, test } from "vitest";
import { difficultyOf, shareRight } from "~/domain/reporting/question-difficulty";

test.each([
  [9, 0, "too-few"],
  [10, 4, "too-hard"],
  [10, 5, "fine"],
  [100, 95, "fine"],
  [100, 96, "too-easy"],
  [10, 10, "too-easy"],
])("%i first tries of which %i right: %s", (tries, right, difficulty) => {
  expect(difficultyOf({ tries, right })).toBe(difficulty);
});

test("a share is shown from ten first tries on", () => {
  expect(shareRight({ tries: 9, right: 9 })).toBeNull();
  expect(shareRight({ tries: 10, right: 7 })).toBe(70);
});
