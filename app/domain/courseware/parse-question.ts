import type { Node } from "@markdoc/markdoc";
import type { Choice, ChoiceQuestion, PlacingQuestion, Question } from "~/domain/courseware/course";
import type { Report } from "~/domain/courseware/course-problem";
import { lineOf, parseRichText } from "~/domain/courseware/parse-rich-text";
import { shuffled } from "~/domain/courseware/shuffle";

const PARTS = new Set(["option", "step", "pair", "item"]);

type Answers =
  | Pick<ChoiceQuestion, "type" | "options" | "right">
  | Pick<PlacingQuestion, "type" | "items" | "targets" | "right">;

/** The question that a tag of Markdoc describes; null when the tag is no question. */
export function parseQuestion(tag: Node, title: string, report: Report): Question | null {
  const answers = parseAnswers(tag, report);
  if (!answers) return null;
  const feedback = tag.children.find((child) => child.tag === "feedback");
  const prompt = tag.children.filter((child) => child !== feedback && !PARTS.has(child.tag ?? ""));
  if (!feedback) report(lineOf(tag), "a question needs {% feedback %}: it is shown after every answer");
  if (prompt.length === 0) report(lineOf(tag), "the question itself is missing");
  return {
    ...answers,
    key: String(tag.attributes.key),
    title,
    facts: (tag.attributes.facts ?? []) as string[],
    prompt: parseRichText(prompt, report),
    feedback: parseRichText(feedback?.children ?? [], report),
  };
}

function parseAnswers(tag: Node, report: Report): Answers | null {
  switch (tag.tag) {
    case "one-answer":
    case "several-answers":
      return options(tag, tag.tag, report);
    case "true-false": {
      partsOf(tag, null, report);
      return { type: "true-false", options: TRUE_FALSE, right: [tag.attributes.right === true ? "juist" : "onjuist"] };
    }
    case "ordering":
      return steps(tag, report);
    case "matching":
      return pairs(tag, report);
    case "sorting":
      return groups(tag, report);
    default:
      return null;
  }
}

const TRUE_FALSE: Choice[] = [
  { key: "juist", text: "Juist" },
  { key: "onjuist", text: "Onjuist" },
];

function options(tag: Node, type: "one-answer" | "several-answers", report: Report): Answers {
  const parts = partsOf(tag, "option", report);
  const right = parts.flatMap((part, index) => (part.attributes.right === true ? [letter(index)] : []));
  if (type === "one-answer" && right.length !== 1) {
    report(lineOf(tag), `one option must be right, not ${right.length}`);
  }
  if (type === "several-answers" && right.length === 0) report(lineOf(tag), "at least one option must be right");
  return { type, options: parts.map((part, index) => ({ key: letter(index), text: wordsOf(part) })), right };
}

function steps(tag: Node, report: Report): Answers {
  const inOrder = partsOf(tag, "step", report);
  const shown = shuffled(inOrder, wordsOf);
  return {
    type: "ordering",
    items: shown.map((part, index) => ({ key: letter(index), text: wordsOf(part) })),
    targets: inOrder.map((_, index) => ({ key: String(index + 1), text: String(index + 1) })),
    right: Object.fromEntries(shown.map((part, index) => [letter(index), String(inOrder.indexOf(part) + 1)])),
  };
}

function pairs(tag: Node, report: Report): Answers {
  const parts = partsOf(tag, "pair", report);
  const partners = shuffled(parts, partnerOf);
  unique(parts.map(partnerOf), tag, report);
  return {
    type: "matching",
    items: parts.map((part, index) => ({ key: letter(index), text: wordsOf(part) })),
    targets: partners.map((part, index) => ({ key: String(index + 1), text: partnerOf(part) })),
    right: Object.fromEntries(parts.map((part, index) => [letter(index), String(partners.indexOf(part) + 1)])),
  };
}

function groups(tag: Node, report: Report): Answers {
  const names = (tag.attributes.groups ?? []) as string[];
  const parts = partsOf(tag, "item", report);
  if (names.length < 2) report(lineOf(tag), "sorting needs at least two groups");
  unique(names, tag, report);
  for (const part of parts) {
    if (!names.includes(groupOf(part))) report(lineOf(part), `there is no group "${groupOf(part)}"`);
  }
  return {
    type: "sorting",
    items: parts.map((part, index) => ({ key: letter(index), text: wordsOf(part) })),
    targets: names.map((name, index) => ({ key: String(index + 1), text: name })),
    right: Object.fromEntries(parts.map((part, index) => [letter(index), String(names.indexOf(groupOf(part)) + 1)])),
  };
}

function partsOf(tag: Node, kind: string | null, report: Report): Node[] {
  const parts = tag.children.filter((child) => PARTS.has(child.tag ?? ""));
  for (const part of parts) {
    if (part.tag !== kind) report(lineOf(part), `${part.tag} does not belong in ${tag.tag}`);
  }
  const own = parts.filter((part) => part.tag === kind);
  if (kind && own.length < 2) report(lineOf(tag), `${tag.tag} needs at least two times {% ${kind} %}`);
  unique(own.map(wordsOf), tag, report);
  return own;
}

function unique(words: string[], tag: Node, report: Report): void {
  const double = words.find((word, index) => words.indexOf(word) !== index);
  if (double !== undefined) report(lineOf(tag), `"${double}" stands here twice`);
}

const wordsOf = (part: Node) => String(part.attributes.primary ?? "");
const partnerOf = (part: Node) => String(part.attributes.with ?? "");
const groupOf = (part: Node) => String(part.attributes.group ?? "");
const letter = (index: number) => String.fromCharCode(97 + index);
