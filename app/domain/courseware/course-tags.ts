import type { Config, Schema } from "@markdoc/markdoc";

const words = { type: String, required: true };
const KEY = { type: String, required: true, matches: /^[a-z0-9]+(-[a-z0-9]+)*$/ };
const FACTS = { type: Array, required: true };

/** The tags an author may use, each with its typed attributes; anything else is reported by the check. */
const tags: Record<string, Schema> = {
  section: { attributes: { key: KEY, title: words, facts: FACTS } },
  "one-answer": { attributes: { key: KEY, facts: FACTS } },
  "several-answers": { attributes: { key: KEY, facts: FACTS } },
  "true-false": { attributes: { key: KEY, facts: FACTS, right: { type: Boolean, required: true } } },
  ordering: { attributes: { key: KEY, facts: FACTS } },
  matching: { attributes: { key: KEY, facts: FACTS } },
  sorting: { attributes: { key: KEY, facts: FACTS, groups: { type: Array, required: true } } },
  option: { selfClosing: true, attributes: { primary: words, right: { type: Boolean, default: false } } },
  step: { selfClosing: true, attributes: { primary: words } },
  pair: { selfClosing: true, attributes: { primary: words, with: words } },
  item: { selfClosing: true, attributes: { primary: words, group: words } },
  feedback: {},
  help: { selfClosing: true, inline: true, attributes: { primary: words } },
};

export const tagConfig: Config = { tags };
