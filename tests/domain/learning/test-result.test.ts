import { expect, test } from "vitest";
import type { Course } from "~/domain/courseware/course";
import { drawnQuestion } from "~/domain/learning/drawn-question";
import type { KeptTest } from "~/domain/learning/kept-test";
import { testResult } from "~/domain/learning/test-result";
import { aCourse, aQuestion, aSection, questions } from "./a-course";
import { poolQuestion, withTest } from "./a-final-test";

const course = withTest(aCourse([aSection("m1-s"), aQuestion("m1-q")]));

function withPool(
  change: (pool: NonNullable<Course["finalTest"]>["pool"]) => NonNullable<Course["finalTest"]>["pool"],
): Course {
  const { finalTest } = course;
  return { ...course, finalTest: finalTest && { ...finalTest, pool: change(finalTest.pool) } };
}

const asked = [
  ["t-weten-1", true],
  ["t-weten-2", false],
  ["t-kunnen-1", true],
] as const;

const kept: KeptTest = {
  id: "t1",
  number: 2,
  courseVersionId: "v1",
  needed: 3,
  finishedAt: new Date("2026-03-12T10:00:00Z"),
  right: 2,
  passed: false,
  questions: asked.map(([blockKey, correct], index) => ({
    position: index + 1,
    blockKey,
    version: "v1",
    answer: { chosen: [correct ? "b" : "a"] },
    correct,
    answeredAt: new Date("2026-03-12T09:59:00Z"),
  })),
};

test("a result says per goal how many were right and what to read again, and per question what was answered", () => {
  const result = testResult(course, course, kept);
  expect(result).toMatchObject({ number: 2, right: 2, needed: 3, passed: false });
  expect(result.goals.map(({ key, right, questions, modules }) => [key, right, questions, modules])).toEqual([
    ["weten", 1, 2, [{ moduleSlug: "module-1", blockKey: "m1-s", title: "Module 1" }]],
    ["kunnen", 1, 1, [{ moduleSlug: "module-1", blockKey: "m1-s", title: "Module 1" }]],
  ]);
  expect(result.asked.map(({ answer, correct }) => [answer.map(({ text }) => text), correct])).toEqual([
    [["B"], true],
    [["A"], false],
    [["B"], true],
  ]);
});

test("a question whose feedback was corrected shows the new words; one that was changed or left out stays as it was drawn", () => {
  const feedback = [{ kind: "paragraph" as const, content: [{ kind: "text" as const, text: "Beter gezegd" }] }];
  const corrected = withPool((pool) => pool.map((question) => ({ ...question, feedback })));
  const changed = withPool((pool) => pool.map((question) => ({ ...question, version: "v2", feedback })));
  const emptied = { ...course, finalTest: null, goals: [] };
  const feedbacks = (now: Course) => testResult(now, course, kept).asked.map((each) => each.feedback);
  expect(feedbacks(corrected)).toEqual(asked.map(() => feedback));
  for (const now of [changed, emptied]) {
    expect(feedbacks(now)).toEqual(feedbacks(course));
    expect(testResult(now, course, kept).goals.map(({ key, right }) => [key, right])).toEqual([
      ["weten", 1],
      ["kunnen", 1],
    ]);
  }
});

test("a question says of each thing chosen how it was, and what it rests on", () => {
  const says = (text: string) => [{ kind: "paragraph" as const, content: [{ kind: "text" as const, text }] }];
  const options = questions.oneAnswer.options.map((option) => ({ ...option, feedback: says(`Over ${option.text}`) }));
  const facts = { W1: { says: "Iets", sources: [], article: "artikel 1", lawOf2018: true } };
  const then = {
    ...withPool((pool) =>
      pool.map(({ key, goal }) => ({ ...questions.oneAnswer, key, goal, options, facts: ["W1", "W9"] })),
    ),
    facts,
  };
  const corrected = { ...then, facts: { W1: { ...facts.W1, lawOf2018: false } } };
  const [first, second] = testResult(then, then, kept).asked;
  expect(first?.answer).toEqual([{ key: "b", text: "B", part: { right: true, feedback: says("Over B") } }]);
  expect(second?.answer).toEqual([{ key: "a", text: "A", part: { right: false, feedback: says("Over A") } }]);
  expect(first?.facts).toEqual([{ key: "W1", ...facts.W1 }]);
  expect(testResult(corrected, then, kept).asked[0]?.facts).toMatchObject([{ lawOf2018: false }]);
  expect(testResult({ ...course, finalTest: null }, then, kept).asked[0]?.facts).toMatchObject([{ lawOf2018: true }]);
});

test("a question is found by its key and its version together", () => {
  const now = withPool(() => [poolQuestion("t-1", "weten", "v2")]);
  const then = withPool(() => [poolQuestion("t-1", "weten", "v1")]);
  expect(drawnQuestion({ blockKey: "t-1", version: "v2" }, now, then)?.version).toBe("v2");
  expect(drawnQuestion({ blockKey: "t-1", version: "v1" }, now, then)?.version).toBe("v1");
  expect(drawnQuestion({ blockKey: "t-1", version: "v0" }, now, then)).toBeNull();
  expect(drawnQuestion({ blockKey: "t-2", version: "v1" }, now, then)).toBeNull();
});
