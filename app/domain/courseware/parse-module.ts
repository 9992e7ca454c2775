import Markdoc, { type Node } from "@markdoc/markdoc";
import type { Block, Module } from "~/domain/courseware/course";
import type { Report } from "~/domain/courseware/course-problem";
import { tagConfig } from "~/domain/courseware/course-tags";
import { moduleYaml } from "~/domain/courseware/course-yaml";
import { parseQuestion } from "~/domain/courseware/parse-question";
import { lineOf, parseRichText } from "~/domain/courseware/parse-rich-text";
import { readYaml } from "~/domain/courseware/read-yaml";

/** What the rest of the course says: facts (null when they could not be read) and help lines a module may name, and block keys already given away. */
type Known = { facts: string[] | null; help: string[]; blockKeys: Set<string> };

/** A module out of the text of its file; null when its head is missing or wrong. Adds its keys to `known`. */
export function parseModule(slug: string, text: string, known: Known, report: Report): Module | null {
  const tree = Markdoc.parse(text);
  for (const { lines, error } of Markdoc.validate(tree, tagConfig)) report((lines[0] ?? 0) + 1, error.message);
  const head = headOf(tree, report);
  for (const node of tree.walk()) {
    if (node.attributes.key !== undefined) checkKey(node, head?.key, known, report);
    checkNames(node, known, report);
  }
  const blocks = blocksIn(tree, report);
  if (!blocks.some((block) => block.type === "section")) report(1, "a module needs at least one {% section %}");
  if (!blocks.some((block) => block.type !== "section")) report(1, "a module needs at least one question");
  return head && { ...head, slug, blocks };
}

function headOf(tree: Node, report: Report) {
  const head: unknown = tree.attributes.frontmatter;
  if (typeof head === "string") return readYaml(head, moduleYaml, report, 1);
  report(1, "a module begins with its head between two lines of ---");
  return null;
}

function blocksIn(tree: Node, report: Report): Block[] {
  let questions = 0;
  return tree.children.flatMap((node): Block[] => {
    if (node.type === "comment" || node.type === "error") return [];
    if (node.tag === "section") return [section(node, report)];
    const question = parseQuestion(node, `Vraag ${questions + 1}`, report);
    if (!question) {
      report(lineOf(node), `${node.tag ?? node.type} stands outside a section or question`);
      return [];
    }
    questions += 1;
    return [question];
  });
}

function section(node: Node, report: Report): Block {
  if (node.children.length === 0) report(lineOf(node), "this section is empty");
  return {
    type: "section",
    key: String(node.attributes.key),
    title: String(node.attributes.title),
    facts: (node.attributes.facts ?? []) as string[],
    text: parseRichText(node.children, report),
  };
}

function checkKey(node: Node, moduleKey: string | undefined, known: Known, report: Report): void {
  const key = String(node.attributes.key);
  if (known.blockKeys.has(key)) report(lineOf(node), `the key ${key} is used twice in this course`);
  known.blockKeys.add(key);
  if (moduleKey && !key.startsWith(`${moduleKey}-`))
    report(lineOf(node), `the key ${key} must begin with ${moduleKey}-`);
}

function checkNames(node: Node, known: Known, report: Report): void {
  const facts: unknown = node.attributes.facts;
  for (const fact of Array.isArray(facts) ? facts : []) {
    if (known.facts?.includes(String(fact)) === false) report(lineOf(node), `facts.yaml has no fact ${fact}`);
  }
  const help = String(node.attributes.primary ?? "");
  if (node.tag === "help" && !known.help.includes(help)) report(lineOf(node), `course.yaml has no help line "${help}"`);
}
