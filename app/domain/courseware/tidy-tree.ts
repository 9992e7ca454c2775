import Markdoc, { type Node } from "@markdoc/markdoc";
import { IN_A_SENTENCE } from "~/domain/courseware/course-tags";

const IN_A_LINE = new Set(["text", "softbreak", "hardbreak", "strong", "em", "s", "link", "code", "image"]);

/**
 * Markdoc puts a tag that opens and closes on one line into a paragraph, and gives everything in a paragraph the lines of the
 * whole. Afterwards each tag that stands by itself is found where it was written, with its words in a paragraph of its own, and
 * what stands in a sentence knows its own line.
 */
export function tidyTree(tree: Node): void {
  for (const node of tree.walk()) if (node.type === "inline") giveLines(node, node.lines[0] ?? 0);
  lift(tree);
}

/** The line of its file on which a node begins, from 1. */
export function lineOf(node: Node): number {
  return (node.lines[0] ?? 0) + 1;
}

function lift(node: Node): void {
  node.children = node.children.flatMap(lifted);
  if (isOwnBlock(node)) node.children = withParagraphs(node.children);
  for (const child of node.children) lift(child);
}

function giveLines(node: Node, first: number): number {
  let line = first;
  for (const child of node.children) {
    child.lines = [line, line + 1];
    line = giveLines(child, line);
    if (child.type === "softbreak" || child.type === "hardbreak") line += 1;
  }
  return line;
}

function lifted(child: Node): Node[] {
  if (child.type !== "paragraph" && child.type !== "inline") return [child];
  const inside = child.type === "inline" ? child.children : child.children.flatMap(({ children }) => children);
  return inside.some(isOwnBlock) && inside.every((node) => isOwnBlock(node) || isBlank(node))
    ? inside.filter(isOwnBlock)
    : [child];
}

function withParagraphs(children: Node[]): Node[] {
  const result: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    if (!run.every(isBlank)) result.push(paragraphOf(run));
    run = [];
  };
  for (const child of children) {
    if (isInLine(child)) run.push(child);
    else {
      close();
      result.push(child);
    }
  }
  close();
  return result;
}

function paragraphOf(run: Node[]): Node {
  const inline = new Markdoc.Ast.Node("inline", {}, run);
  const paragraph = new Markdoc.Ast.Node("paragraph", {}, [inline]);
  inline.lines = paragraph.lines = run[0]?.lines ?? [];
  return paragraph;
}

function isInLine(node: Node): boolean {
  return IN_A_LINE.has(node.type) || (node.type === "tag" && IN_A_SENTENCE.has(node.tag ?? ""));
}

function isOwnBlock(node: Node): boolean {
  return node.type === "tag" && !IN_A_SENTENCE.has(node.tag ?? "");
}

function isBlank(node: Node): boolean {
  return node.type === "softbreak" || (node.type === "text" && String(node.attributes.content).trim() === "");
}
