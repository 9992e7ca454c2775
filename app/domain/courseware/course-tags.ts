import type { Schema, SchemaAttribute } from "@markdoc/markdoc";

const words: SchemaAttribute = { type: String, required: true };
const KEY: SchemaAttribute = { ...words, matches: /^[a-z0-9]+(-[a-z0-9]+)*$/ };
const FACTS: SchemaAttribute = { type: Array, required: true };
const count: SchemaAttribute = { type: Number, required: true };

const question = { key: KEY, facts: FACTS, goal: { type: String }, situation: { type: Boolean } };
const story = { key: KEY, title: words, facts: FACTS };

/** The tags an author may use, each with its typed attributes; there are no others. */
export const TAGS: Record<string, Schema> = {
  section: { attributes: { key: KEY, title: words, facts: FACTS } },

  callout: {
    attributes: { kind: { ...words, matches: ["tip", "let-op", "wet", "voorbeeld"] }, title: { type: String } },
  },
  monday: { attributes: {} },
  reveal: { attributes: { title: words } },
  figure: { selfClosing: true, attributes: { src: words, alt: words, caption: { type: String } } },
  video: { attributes: { src: words, captions: words, title: words, minutes: count } },
  source: { selfClosing: true, attributes: { primary: words } },
  term: { attributes: { primary: words } },
  help: { selfClosing: true, attributes: { primary: words } },

  "one-answer": { attributes: question },
  "several-answers": { attributes: question },
  "true-false": { attributes: { ...question, right: { type: Boolean, required: true } } },
  ordering: { attributes: question },
  matching: { attributes: question },
  sorting: { attributes: { ...question, groups: { type: Array, required: true } } },
  number: { attributes: { ...question, right: count, tolerance: { type: Number }, unit: words } },
  open: { attributes: question },
  "case-file": { attributes: { ...question, title: words } },

  option: { attributes: { primary: words, right: { type: Boolean } } },
  step: { selfClosing: true, attributes: { primary: words } },
  pair: { selfClosing: true, attributes: { primary: words, with: words } },
  item: { selfClosing: true, attributes: { primary: words, group: words } },
  feedback: { attributes: {} },
  model: { attributes: {} },
  document: { attributes: { primary: words } },

  dilemma: { attributes: story },
  conversation: { attributes: { ...story, with: words } },
  scene: { attributes: { primary: KEY, end: { type: String, matches: ["goed", "kan-beter", "mis"] } } },
  choice: { attributes: { primary: words, to: words } },
};

/** Tags that stand in a sentence; all others stand by themselves. */
export const IN_A_SENTENCE: ReadonlySet<string> = new Set(["source", "term", "help"]);
