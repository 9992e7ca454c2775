import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question } from "~/domain/courseware/question";
import { type Answer, readAnswer } from "~/domain/learning/answer";
import { grade } from "~/domain/learning/grading";
import { questions } from "./a-course";

const { oneAnswer, severalAnswers, trueFalse, ordering, matching, sorting, number, open } = questions;

describe("an answer is right only when it is the whole answer", () => {
  const table: [name: string, question: Question, answer: Answer, correct: boolean, parts: Record<string, boolean>][] =
    [
      ["the one right option", oneAnswer, { chosen: ["b"] }, true, { b: true }],
      ["another option", oneAnswer, { chosen: ["a"] }, false, { a: false }],
      ["all right options, in any order", severalAnswers, { chosen: ["c", "a"] }, true, { a: true, c: true }],
      ["one right option too few", severalAnswers, { chosen: ["a"] }, false, { a: true }],
      [
        "all right ones and one too many",
        severalAnswers,
        { chosen: ["a", "b", "c"] },
        false,
        { a: true, b: false, c: true },
      ],
      ["true where it is false", trueFalse, { chosen: ["juist"] }, false, { juist: false }],
      ["false where it is false", trueFalse, { chosen: ["onjuist"] }, true, { onjuist: true }],
      ["the right order", ordering, { placed: { a: "2", b: "1" } }, true, { a: true, b: true }],
      ["the wrong order", ordering, { placed: { a: "1", b: "2" } }, false, { a: false, b: false }],
      ["every pair", matching, { placed: { a: "2", b: "1" } }, true, { a: true, b: true }],
      ["one pair of two", matching, { placed: { a: "2", b: "2" } }, false, { a: true, b: false }],
      ["every group", sorting, { placed: { a: "1", b: "2", c: "1" } }, true, { a: true, b: true, c: true }],
      [
        "one item in the wrong group",
        sorting,
        { placed: { a: "1", b: "1", c: "1" } },
        false,
        { a: true, b: false, c: true },
      ],
      ["the number itself", number, { number: 12 }, true, {}],
      ["as far off as is allowed", number, { number: 11.5 }, true, {}],
      ["further off", number, { number: 12.6 }, false, {}],
      ["a tenth more where a tenth is allowed", { ...number, right: 0.2, tolerance: 0.1 }, { number: 0.3 }, true, {}],
      ["own words, whatever they are", open, { text: "Geen idee" }, true, {}],
      ["words where a number is asked", number, { text: "12" }, false, {}],
      ["an answer of another kind of question", sorting, { chosen: ["a"] }, false, { a: false, b: false, c: false }],
      ["nothing", severalAnswers, { chosen: [] }, false, {}],
    ];

  test.each(table)("%s", (_, question, answer, correct, parts) => {
    expect(grade(question, answer)).toEqual({ correct, parts });
  });
});

test("whatever is sent, several answers are right exactly when the set is the right one", () => {
  const keys = severalAnswers.options.map(({ key }) => key);
  fc.assert(
    fc.property(fc.subarray(keys, { minLength: 1 }), (chosen) => {
      const answer = readAnswer(severalAnswers, { antwoord: chosen });
      if (typeof answer === "string") throw new Error(answer);
      expect(grade(severalAnswers, answer).correct).toBe([...chosen].sort().join() === "a,c");
    }),
  );
});
