import type { Block, Course, Question } from "~/domain/courseware/course";
import type { RichText } from "~/domain/courseware/rich-text";

const text: RichText = [{ kind: "paragraph", content: [{ kind: "text", text: "Tekst" }] }];
const base = { title: "Vraag", facts: [], prompt: text, feedback: text };
const choices = (...words: string[]) =>
  words.map((word, index) => ({ key: String.fromCharCode(97 + index), text: word }));

export const questions = {
  oneAnswer: { ...base, key: "q-one", type: "one-answer", options: choices("A", "B", "C"), right: ["b"] },
  severalAnswers: {
    ...base,
    key: "q-several",
    type: "several-answers",
    options: choices("A", "B", "C"),
    right: ["a", "c"],
  },
  trueFalse: {
    ...base,
    key: "q-true",
    type: "true-false",
    options: [
      { key: "juist", text: "Juist" },
      { key: "onjuist", text: "Onjuist" },
    ],
    right: ["onjuist"],
  },
  ordering: {
    ...base,
    key: "q-order",
    type: "ordering",
    items: choices("Dan", "Eerst"),
    targets: [
      { key: "1", text: "1" },
      { key: "2", text: "2" },
    ],
    right: { a: "2", b: "1" },
  },
  matching: {
    ...base,
    key: "q-match",
    type: "matching",
    items: choices("2013", "2020"),
    targets: [
      { key: "1", text: "Opdrachten" },
      { key: "2", text: "Vastgoed" },
    ],
    right: { a: "2", b: "1" },
  },
  sorting: {
    ...base,
    key: "q-sort",
    type: "sorting",
    items: choices("Tien keer afwezig", "Vast crimineel", "Zelfde auto"),
    targets: [
      { key: "1", text: "Feit" },
      { key: "2", text: "Mening" },
    ],
    right: { a: "1", b: "2", c: "1" },
  },
} satisfies Record<string, Question>;

export function aSection(key: string): Block {
  return { type: "section", key, title: key, facts: [], text };
}

export function aQuestion(key: string): Question {
  return { ...questions.oneAnswer, key };
}

/** A course of one module for each list of blocks; 70 % must be right. */
export function aCourse(...modules: Block[][]): Course {
  const checked = { on: "2026-03-12", by: "De redactie" };
  return {
    slug: "proef",
    title: "Proef",
    summary: "Kort",
    description: "Langer",
    goals: ["Iets weten"],
    themes: ["mensenhandel"],
    audiences: ["jongerenwerker"],
    studyLoadMinutes: 8 * modules.length,
    passPercentage: 70,
    contact: { name: "De academie", email: "leren@academie.example" },
    contentWarning: null,
    help: [],
    quickExit: null,
    checked,
    reviewed: null,
    modules: modules.map((blocks, index) => ({
      key: `m${index + 1}`,
      slug: `module-${index + 1}`,
      title: `Module ${index + 1}`,
      minutes: 8,
      goals: ["Iets kunnen"],
      checked,
      blocks,
    })),
  };
}
