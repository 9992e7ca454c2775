import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import { matching, ordering, sorting } from "~/domain/courseware/parse-placing";
import { parseRichText } from "~/domain/courseware/parse-rich-text";
import type {
  ChoiceQuestion,
  NumberQuestion,
  OpenQuestion,
  Option,
  PlacingQuestion,
} from "~/domain/courseware/question";
import { letter, partsOf, wordsOf } from "~/domain/courseware/question-parts";
import { lineOf } from "~/domain/courseware/tidy-tree";

/** What differs from one type of question to another. */
export type Answers =
  | Pick<ChoiceQuestion, "type" | "options" | "right" | "documents">
  | Pick<PlacingQuestion, "type" | "items" | "targets" | "right">
  | Pick<NumberQuestion, "type" | "right" | "tolerance" | "unit">
  | Pick<OpenQuestion, "type" | "model">;

/** The answers of the question that a tag describes; null when the tag is no question. */
export function parseAnswers(tag: Node, report: Report): Answers | null {
  switch (tag.tag) {
    case "one-answer":
    case "several-answers":
      return choosing(tag, tag.tag, report);
    case "true-false":
      return trueFalse(tag, report);
    case "case-file":
      return caseFile(tag, report);
    case "ordering":
      return ordering(tag, report);
    case "matching":
      return matching(tag, report);
    case "sorting":
      return sorting(tag, report);
    case "number":
      return number(tag, report);
    case "open":
      return open(tag, report);
    default:
      return null;
  }
}

function choosing(tag: Node, type: ChoiceQuestion["type"], report: Report, others: string[] = []): Answers {
  const parts = partsOf(tag, "option", report, others);
  const right = parts.flatMap((part, index) => (part.attributes.right === true ? [letter(index)] : []));
  if (type === "one-answer" && right.length !== 1) {
    report(lineOf(tag), `one option must be right (right=true), not ${right.length}`);
  }
  if (type !== "one-answer" && right.length === 0) {
    report(lineOf(tag), "at least one option must be right (right=true)");
  }
  const options = parts.map(
    (part, index): Option => ({
      key: letter(index),
      text: wordsOf(part),
      feedback: parseRichText(part.children, report),
    }),
  );
  return { type, options, right, documents: [] };
}

function trueFalse(tag: Node, report: Report): Answers {
  partsOf(tag, null, report);
  const option = (text: string) => ({ key: text.toLowerCase(), text, feedback: [] });
  return {
    type: "true-false",
    options: [option("Juist"), option("Onjuist")],
    right: [tag.attributes.right === true ? "juist" : "onjuist"],
    documents: [],
  };
}

function caseFile(tag: Node, report: Report): Answers {
  const documents = tag.children.filter((child) => child.tag === "document");
  if (documents.length === 0) report(lineOf(tag), 'case-file needs at least one {% document "..." %}');
  const titles = documents.map(wordsOf);
  if (new Set(titles).size < titles.length) report(lineOf(tag), "two documents have the same name");
  for (const document of documents) {
    if (document.children.length === 0) report(lineOf(document), "this document is empty");
  }
  return {
    ...choosing(tag, "case-file", report, ["document"]),
    documents: documents.map((one) => ({ title: wordsOf(one), text: parseRichText(one.children, report) })),
  } as Answers;
}

function number(tag: Node, report: Report): Answers {
  partsOf(tag, null, report);
  const { right, tolerance = 0, unit = "" } = tag.attributes;
  if (Number(tolerance) < 0) report(lineOf(tag), "tolerance is 0 or more");
  return { type: "number", right: Number(right), tolerance: Number(tolerance), unit: String(unit) };
}

function open(tag: Node, report: Report): Answers {
  partsOf(tag, null, report, ["model"]);
  const model = tag.children.find((child) => child.tag === "model");
  if (!model?.children.length) report(lineOf(tag), "open needs {% model %}: an answer to compare with");
  return { type: "open", model: parseRichText(model?.children ?? [], report) };
}
