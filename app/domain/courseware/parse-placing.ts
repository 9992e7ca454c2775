import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import type { PlacingQuestion } from "~/domain/courseware/question";
import { letter, partsOf, reportDoubles, wordsOf } from "~/domain/courseware/question-parts";
import { shuffled } from "~/domain/courseware/shuffle";
import { lineOf } from "~/domain/courseware/tidy-tree";

type Placing = Pick<PlacingQuestion, "type" | "items" | "targets" | "right">;

/** Steps to put in order; the author wrote them in the right one. */
export function ordering(tag: Node, report: Report): Placing {
  const inOrder = partsOf(tag, "step", report);
  const shown = shuffled(inOrder, wordsOf);
  return {
    type: "ordering",
    items: shown.map((part, index) => ({ key: letter(index), text: wordsOf(part) })),
    targets: inOrder.map((_, index) => ({ key: String(index + 1), text: String(index + 1) })),
    right: Object.fromEntries(shown.map((part, index) => [letter(index), String(inOrder.indexOf(part) + 1)])),
  };
}

/** Things to match, each with its own partner. */
export function matching(tag: Node, report: Report): Placing {
  const parts = partsOf(tag, "pair", report);
  const partners = shuffled(parts, partnerOf);
  reportDoubles(parts.map(partnerOf), tag, report);
  return {
    type: "matching",
    items: parts.map((part, index) => ({ key: letter(index), text: wordsOf(part) })),
    targets: partners.map((part, index) => ({ key: String(index + 1), text: partnerOf(part) })),
    right: Object.fromEntries(parts.map((part, index) => [letter(index), String(partners.indexOf(part) + 1)])),
  };
}

/** Things to sort into named groups. */
export function sorting(tag: Node, report: Report): Placing {
  const names = groupsOf(tag, report);
  const parts = partsOf(tag, "item", report);
  for (const part of parts) {
    if (!names.includes(groupOf(part))) report(lineOf(part), `there is no group "${groupOf(part)}"`);
  }
  for (const name of names.filter((one) => !parts.some((part) => groupOf(part) === one))) {
    report(lineOf(tag), `nothing belongs in the group "${name}"`);
  }
  return {
    type: "sorting",
    items: parts.map((part, index) => ({ key: letter(index), text: wordsOf(part) })),
    targets: names.map((name, index) => ({ key: String(index + 1), text: name })),
    right: Object.fromEntries(parts.map((part, index) => [letter(index), String(names.indexOf(groupOf(part)) + 1)])),
  };
}

function groupsOf(tag: Node, report: Report): string[] {
  const groups: unknown = tag.attributes.groups;
  const names = (Array.isArray(groups) ? groups : []).filter((name) => typeof name === "string" && name.trim() !== "");
  if (names.length < 2) report(lineOf(tag), "sorting needs at least two groups");
  reportDoubles(names, tag, report);
  return names;
}

const partnerOf = (part: Node) => String(part.attributes.with ?? "");
const groupOf = (part: Node) => String(part.attributes.group ?? "");
