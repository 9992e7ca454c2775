import type { Node } from "@markdoc/markdoc";
import { checkNames, type Names } from "~/domain/courseware/check-names";
import { type Block, isQuestion, type Module } from "~/domain/courseware/course";
import type { Report } from "~/domain/courseware/course-problem";
import { moduleYaml } from "~/domain/courseware/course-yaml";
import { checkModule } from "~/domain/courseware/module-shape";
import { factsOf } from "~/domain/courseware/named-facts";
import { parseQuestion } from "~/domain/courseware/parse-question";
import { parseRichText } from "~/domain/courseware/parse-rich-text";
import { parseStory } from "~/domain/courseware/parse-story";
import { headOf } from "~/domain/courseware/read-head";
import { readMarkdoc } from "~/domain/courseware/read-markdoc";
import { lineOf } from "~/domain/courseware/tidy-tree";

/** A module out of the text of its file; null when it cannot be read or its head is wrong. Adds its keys to `names`. */
export function parseModule(slug: string, text: string, names: Names, report: Report): Module | null {
  const tree = readMarkdoc(text, report);
  if (!tree) return null;
  const head = headOf(tree, moduleYaml, report);
  checkNames(tree, head?.key ?? null, names, report);
  const blocks = blocksIn(tree, report);
  if (!head) return null;
  const module = { ...head, slug, blocks };
  checkModule(module, report);
  return module;
}

function blocksIn(tree: Node, report: Report): Block[] {
  const blocks: Block[] = [];
  for (const node of tree.children) {
    const block = blockOf(node, blocks.filter(isQuestion).length + 1, report);
    if (block) blocks.push(block);
  }
  return blocks;
}

function blockOf(node: Node, number: number, report: Report): Block | null {
  if (node.type === "error") return null;
  if (node.tag === "section") return section(node, report);
  const block = parseStory(node, report) ?? parseQuestion(node, `Vraag ${number}`, report);
  if (!block) report(lineOf(node), `${node.tag ?? node.type} stands outside a section, question or story`);
  if (node.attributes.goal !== undefined) report(lineOf(node), "goal is for questions of the final test: take it away");
  return block;
}

function section(node: Node, report: Report): Block {
  if (node.children.length === 0) report(lineOf(node), "this section is empty");
  return {
    type: "section",
    key: String(node.attributes.key),
    title: String(node.attributes.title),
    facts: factsOf(node),
    text: parseRichText(node.children, report),
  };
}
