import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question } from "~/domain/courseware/question";
import { type AnswerFields, fits, readAnswer } from "~/domain/learning/answer";
import { questions } from "./a-course";

const { oneAnswer, severalAnswers, caseFile, ordering, matching, sorting, number, open } = questions;
const LONG = "a".repeat(2001);

describe("what a form sent becomes an answer, or a reason why it is none", () => {
  const table: [name: string, question: Question, fields: AnswerFields, read: ReturnType<typeof readAnswer>][] = [
    ["one option", oneAnswer, { antwoord: ["a"] }, { chosen: ["a"] }],
    ["the first of two where one is asked", oneAnswer, { antwoord: ["a", "b"] }, { chosen: ["a"] }],
    ["several options, doubles once", severalAnswers, { antwoord: ["a", "c", "a"] }, { chosen: ["a", "c"] }],
    ["no option", oneAnswer, {}, "nothing-chosen"],
    ["an option that is not there", severalAnswers, { antwoord: ["z"] }, "nothing-chosen"],
    ["a place for each", ordering, { "antwoord-a": ["1"], "antwoord-b": ["2"] }, { placed: { a: "1", b: "2" } }],
    ["a place used twice", ordering, { "antwoord-a": ["1"], "antwoord-b": ["1"] }, "place-used-twice"],
    ["a partner used twice", matching, { "antwoord-a": ["1"], "antwoord-b": ["1"] }, { placed: { a: "1", b: "1" } }],
    ["an item left out", sorting, { "antwoord-a": ["1"], "antwoord-b": ["2"], "antwoord-c": [""] }, "not-all-placed"],
    ["several options of a case file", caseFile, { antwoord: ["c", "a"] }, { chosen: ["c", "a"] }],
    ["a whole number", number, { antwoord: [" 12 "] }, { number: 12 }],
    ["a number with its unit", number, { antwoord: ["12 Weken"] }, { number: 12 }],
    ["a decimal comma", number, { antwoord: ["2,5"] }, { number: 2.5 }],
    ["a decimal point", number, { antwoord: ["2.5"] }, { number: 2.5 }],
    ["points between thousands", number, { antwoord: ["1.250.000,75"] }, { number: 1_250_000.75 }],
    ["less than nothing", number, { antwoord: ["-3"] }, { number: -3 }],
    ["words where a number is asked", number, { antwoord: ["twaalf"] }, "no-number"],
    ["a number too large to be meant", number, { antwoord: ["1e99"] }, "no-number"],
    ["nothing where a number is asked", number, {}, "no-number"],
    ["own words, tidied", open, { antwoord: [" Ik bel.\r\nMeteen.\u0000 "] }, { text: "Ik bel.\nMeteen." }],
    ["nothing but spaces", open, { antwoord: ["  \n "] }, "nothing-written"],
    ["more than fits", open, { antwoord: [LONG] }, "too-long"],
    [
      "a group that is not there",
      sorting,
      { "antwoord-a": ["1"], "antwoord-b": ["9"], "antwoord-c": ["1"] },
      "not-all-placed",
    ],
  ];

  test.each(table)("%s", (_, question, fields, read) => {
    expect(readAnswer(question, fields)).toEqual(read);
  });
});

test("whatever is sent, only an answer that fits the question comes out", () => {
  const value = fc.array(
    fc.oneof(fc.constantFrom("a", "b", "c", "1", "2", "12,5", "__proto__"), fc.string({ unit: "binary" })),
    {
      maxLength: 3,
    },
  );
  const fields = fc.dictionary(fc.constantFrom("antwoord", "antwoord-a", "antwoord-b", "antwoord-c"), value);
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(questions)), fields, (question: Question, sent) => {
      const answer = readAnswer(question, sent);
      expect(typeof answer === "string" || fits(question, answer)).toBe(true);
    }),
  );
});

test("an answer to options that are gone no longer fits", () => {
  expect(fits(oneAnswer, { chosen: ["z"] })).toBe(false);
  expect(fits(oneAnswer, { placed: { a: "1" } })).toBe(false);
  expect(fits(sorting, { placed: { a: "1", b: "2" } })).toBe(false);
  expect(fits(sorting, { chosen: ["a"] })).toBe(false);
  expect(fits(number, { text: "12" })).toBe(false);
  expect(fits(open, { number: 12 })).toBe(false);
});
