import { expect, test } from "vitest";
import type { Question } from "~/domain/courseware/question";
import type { Answer } from "~/domain/learning/answer";
import { answerLines } from "~/domain/learning/answer-lines";
import { questions } from "./a-course";

const { options: _, right: __, documents: ___, ...base } = questions.oneAnswer;
const number: Question = { ...base, type: "number", right: 12, tolerance: 0, unit: "weken" };
const open: Question = { ...base, type: "open", model: [] };

test.each<[string, Question, Answer, string[]]>([
  ["one option", questions.oneAnswer, { chosen: ["b"] }, ["B"]],
  ["several options, in the order of the question", questions.severalAnswers, { chosen: ["c", "a"] }, ["A", "C"]],
  ["an option that is no longer there", questions.oneAnswer, { chosen: ["z"] }, []],
  ["pairs", questions.matching, { placed: { a: "2", b: "1" } }, ["2013: Vastgoed", "2020: Opdrachten"]],
  ["a target that is no longer there", questions.matching, { placed: { a: "9", b: "1" } }, ["2020: Opdrachten"]],
  ["a number as it is written here", number, { number: 2.5 }, ["2,5 weken"]],
  ["own words", open, { text: "Ik bel." }, ["Ik bel."]],
  ["an answer of another kind", number, { chosen: ["a"] }, []],
])("%s", (_, question, answer, lines) => {
  expect(answerLines(question, answer).map(({ text }) => text)).toEqual(lines);
});
