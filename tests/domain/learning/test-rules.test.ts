import { describe, expect, test } from "vitest";
import { neededOf, pausedUntil, resultsPerGoal } from "~/domain/learning/test-rules";

test.each([
  [10, 70, 7],
  [10, 75, 8],
  [3, 70, 3],
  [10, 0, 0],
  [10, 100, 10],
])("of %i questions at %i %% there must be %i right", (questions, percentage, needed) => {
  expect(neededOf(questions, percentage)).toBe(needed);
});

describe("the pause between two tests", () => {
  const at = (time: string) => new Date(`2026-03-12T${time}:00Z`);
  test.each([
    ["nobody waits for a first test", null, at("10:00"), null],
    ["just after one", at("10:00"), at("10:00"), at("10:30")],
    ["a minute before its end", at("10:00"), at("10:29"), at("10:30")],
    ["at its end", at("10:00"), at("10:30"), null],
  ])("%s", (_, finished, now, until) => {
    expect(pausedUntil(finished, 30, now)).toEqual(until);
  });
});

test("the result per goal counts the questions of that goal, in the order of the course, without goals that were not asked", () => {
  const goals = ["een", "twee", "drie"].map((key) => ({ key, text: key, modules: [key] }));
  const asked = [
    { goal: "drie", correct: true },
    { goal: "een", correct: false },
    { goal: "drie", correct: false },
    { goal: "weg", correct: true },
    { goal: null, correct: true },
  ];
  expect(resultsPerGoal(goals, asked)).toEqual([
    { goal: goals[0], right: 0, questions: 1 },
    { goal: goals[2], right: 1, questions: 2 },
  ]);
});
