import type { Block, Course } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";
import type { RichText } from "~/domain/courseware/rich-text";
import type { Story } from "~/domain/courseware/story";

const text: RichText = [{ kind: "paragraph", content: [{ kind: "text", text: "Tekst" }] }];
const base = {
  version: "v1",
  title: "Vraag",
  facts: [],
  goal: null,
  situation: false,
  prompt: text,
  feedback: text,
};
const choices = (...words: string[]) =>
  words.map((word, index) => ({ key: String.fromCharCode(97 + index), text: word }));
const options = (...words: string[]) => choices(...words).map((choice) => ({ ...choice, feedback: [] }));
const words = (text: string): RichText => [{ kind: "paragraph", content: [{ kind: "text", text }] }];

export const questions = {
  oneAnswer: {
    ...base,
    key: "q-one",
    type: "one-answer",
    options: options("A", "B", "C"),
    right: ["b"],
    documents: [],
  },
  severalAnswers: {
    ...base,
    key: "q-several",
    type: "several-answers",
    options: options("A", "B", "C"),
    right: ["a", "c"],
    documents: [],
  },
  trueFalse: {
    ...base,
    key: "q-true",
    type: "true-false",
    options: [
      { key: "juist", text: "Juist", feedback: [] },
      { key: "onjuist", text: "Onjuist", feedback: [] },
    ],
    right: ["onjuist"],
    documents: [],
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
  caseFile: {
    ...base,
    key: "q-file",
    type: "case-file",
    options: [
      { key: "a", text: "Vreemd", feedback: words("Dit valt op.") },
      { key: "b", text: "Gewoon", feedback: words("Dit zegt niets.") },
      { key: "c", text: "Ook vreemd", feedback: [] },
    ],
    right: ["a", "c"],
    documents: [{ title: "Aanvraag", text: words("Een lunchroom zonder gasten.") }],
  },
  number: { ...base, key: "q-number", type: "number", right: 12, tolerance: 0.5, unit: "weken" },
  open: { ...base, key: "q-open", type: "open", model: words("Zo zou het kunnen.") },
} satisfies Record<string, Question>;

/** Two ways through: "vraag" leads to "praat" and on to a good end, "verwijt" to a bad one. */
export const story: Story = {
  type: "conversation",
  key: "m1-gesprek",
  title: "Een gesprek",
  facts: ["B01"],
  with: "Milan (15)",
  intro: words("U ziet Milan op de gang."),
  scenes: [
    {
      key: "begin",
      text: words("‘Wat moet je van me?’"),
      end: null,
      choices: [
        { key: "a", text: "‘Hoe gaat het?’", effect: words("Milan haalt zijn schouders op."), to: "praat" },
        { key: "b", text: "‘Waarom lieg je?’", effect: words("Milan kijkt weg."), to: "dicht" },
      ],
    },
    {
      key: "praat",
      text: words("‘Gaat wel.’"),
      end: null,
      choices: [{ key: "a", text: "U wacht.", effect: [], to: "open" }],
    },
    { key: "open", text: words("Milan vertelt."), choices: [], end: "goed" },
    { key: "dicht", text: words("Milan loopt weg."), choices: [], end: "mis" },
  ],
};

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
    goals: [{ key: "weten", text: "Iets weten", modules: ["module-1"] }],
    themes: ["mensenhandel"],
    audiences: ["jongerenwerker"],
    studyLoadMinutes: 8 * modules.length,
    passPercentage: 70,
    finalTest: null,
    contact: { name: "De academie", email: "leren@academie.example" },
    contentWarning: null,
    help: [],
    quickExit: null,
    checked,
    reviewed: null,
    facts: {},
    glossary: {},
    after: [],
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
