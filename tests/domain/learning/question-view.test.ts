import { describe, expect, test } from "vitest";
import type { Question } from "~/domain/courseware/question";
import type { Answer } from "~/domain/learning/answer";
import { questionView } from "~/domain/learning/question-view";
import { questions } from "./a-course";

const { caseFile, number, open, ordering, oneAnswer } = questions;

const answers: [name: string, question: Question, answer: Answer][] = [
  ["a choice", oneAnswer, { chosen: ["a"] }],
  ["a case file", caseFile, { chosen: ["a", "b"] }],
  ["an order", ordering, { placed: { a: "1", b: "2" } }],
  ["a number", number, { number: 3 }],
  ["own words", open, { text: "Ik bel." }],
];

describe("a question tells nothing before its time", () => {
  const secret = /right|tolerance|Dit valt op|Dit zegt niets|Zo zou het kunnen|feedback/;

  test.each(answers)("%s has no answer and no explanation before it is answered", (_, question) => {
    expect(JSON.stringify(questionView(question, undefined))).not.toMatch(secret);
  });

  test.each(answers)(
    "%s in a test stays silent after it was answered, and shows what was answered",
    (_, question, answer) => {
      const view = questionView(question, answer, false);
      expect(JSON.stringify(view)).not.toMatch(secret);
      expect(view.result).toBeNull();
      expect(view.answer).toEqual(Object.values(answer)[0]);
    },
  );
});

describe("after an answer a question tells", () => {
  test("of each option chosen whether it was right and what the author says of it, and nothing of the others", () => {
    expect(questionView(caseFile, { chosen: ["a", "b"] }).result).toMatchObject({
      correct: false,
      parts: { a: { right: true, feedback: [{ kind: "paragraph" }] }, b: { right: false } },
    });
    expect(questionView(caseFile, { chosen: ["a"] }).result?.parts).not.toHaveProperty("c");
  });

  test("what an answer in own words could be", () => {
    expect(questionView(open, { text: "Ik bel." })).toMatchObject({ answer: "Ik bel.", model: open.model });
  });

  test("nothing, when the answer is one to other options", () => {
    expect(questionView(oneAnswer, { chosen: ["z"] })).toMatchObject({ answer: [], result: null });
  });
});
