import Markdoc, { type Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import { TAGS } from "~/domain/courseware/course-tags";
import { isReadable } from "~/domain/courseware/readable-text";
import { faultOfTags } from "~/domain/courseware/tag-marks";
import { lineOf, tidyTree } from "~/domain/courseware/tidy-tree";

const DEEPEST = 16;

/** The tree of a text, with everything reported that no author may write; null when it cannot be read at all. */
export function readMarkdoc(text: string, report: Report): Node | null {
  if (!isReadable(text, report)) return null;
  const unfit = faultOfTags(text);
  if (unfit) {
    report(unfit.line, unfit.message);
    return null;
  }
  const tree = Markdoc.parse(text);
  const deep = firstBelow(tree, DEEPEST);
  if (deep) {
    report(lineOf(deep), `this is nested too deep: at most ${DEEPEST} levels`);
    return null;
  }
  tidyTree(tree);
  const nodes = [...tree.walk()];
  for (const node of nodes) checkNode(node, report);
  if (nodes.every(isKnown)) reportMisuse(tree, report);
  else for (const node of nodes) for (const { message } of node.errors) report(lineOf(node), message);
  return tree;
}

/** A loop with its own stack, since a tree that is too deep for us may be so for the machine. */
function firstBelow(tree: Node, depth: number): Node | null {
  const waiting = [{ node: tree, level: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    if (level > depth) return node;
    for (const child of node.children) waiting.push({ node: child, level: level + 1 });
  }
  return null;
}

function checkNode(node: Node, report: Report): void {
  if ([...Markdoc.Ast.getAstValues(Object.values(node.attributes))].some(isCode)) {
    report(lineOf(node), "a variable or a function does not belong in content: write what should stand here");
  }
  if (node.type !== "tag") {
    if (node.annotations.length > 0)
      report(lineOf(node), "only tags have attributes: take away the {% ... %} behind it");
    return;
  }
  if (!isKnown(node)) {
    report(lineOf(node), `there is no tag {% ${node.tag} %}; see courses/README.md for those there are`);
    return;
  }
  const allowed = TAGS[node.tag ?? ""]?.attributes ?? {};
  for (const { name } of node.annotations) {
    if (!Object.hasOwn(allowed, name)) report(lineOf(node), `${node.tag} has no attribute ${name}`);
  }
  for (const [name, { type, required }] of Object.entries(allowed)) {
    const isEmpty = type === String && required && String(node.attributes[name] ?? "x").trim() === "";
    if (isEmpty) report(lineOf(node), `${node.tag}: ${name} says nothing`);
  }
}

function reportMisuse(tree: Node, report: Report): void {
  for (const { lines, error } of Markdoc.validate(tree, { tags: TAGS })) {
    const isSaid = error.id === "attribute-undefined" || error.id === "variable-undefined";
    if (!isSaid) report((lines[0] ?? 0) + 1, error.message);
  }
}

function isKnown(node: Node): boolean {
  return node.type !== "tag" || Object.hasOwn(TAGS, node.tag ?? "");
}

function isCode(value: unknown): boolean {
  return Markdoc.Ast.isVariable(value) || Markdoc.Ast.isFunction(value);
}
