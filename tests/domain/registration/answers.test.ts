import { describe, expect, it } from "vitest";
import { type AskedQuestion, givenAnswers, LONGEST_ANSWER, unanswered } from "~/domain/registration/answers";

const question = (more: Partial<AskedQuestion>): AskedQuestion => ({
  id: "q",
  kind: "TEXT",
  label: "Wat?",
  choices: [],
  required: true,
  sensitive: false,
  ...more,
});

describe("answers to the questions of an edition", () => {
  it.each<[what: string, asked: Partial<AskedQuestion>, typed: string | undefined, missing: boolean]>([
    ["a text", {}, "Vegetarisch", false],
    ["nothing", {}, undefined, true],
    ["only spaces", {}, "   ", true],
    ["nothing where none is needed", { required: false }, "", false],
    ["the longest text", {}, "a".repeat(LONGEST_ANSWER), false],
    ["a longer one", {}, "a".repeat(LONGEST_ANSWER + 1), true],
    ["one of the choices", { kind: "CHOICE", choices: ["Ochtend", "Middag"] }, "Middag", false],
    ["none of the choices", { kind: "CHOICE", choices: ["Ochtend", "Middag"] }, "Nacht", true],
    ["none of the choices, where no answer is needed", { kind: "CHOICE", choices: ["A"], required: false }, "B", true],
    ["yes", { kind: "YES_NO" }, "ja", false],
    ["neither yes nor no", { kind: "YES_NO" }, "misschien", true],
  ])("%s", (_, asked, typed, missing) => {
    const questions = [question(asked)];
    const given = givenAnswers(questions, typed === undefined ? {} : { q: typed });
    expect(unanswered(questions, given)).toEqual(missing ? ["q"] : []);
  });

  it("are kept without the spaces around them, and only to what was asked", () => {
    const typed = { q: " Ja, graag ", other: "x", toString: "y" };
    expect(givenAnswers([question({})], typed)).toEqual({ q: "Ja, graag" });
    expect(givenAnswers([question({ id: "constructor" })], {})).toEqual({});
  });
});
