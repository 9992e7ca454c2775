import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import type { Inline, RichBlock, RichText } from "~/domain/courseware/rich-text";

const SAFE_LINK = /^(https:\/\/|mailto:|tel:)/;

/** The text below a Markdoc node. Whatever is no plain text (code, pictures, tables) is reported and left out. */
export function parseRichText(nodes: Node[], report: Report): RichText {
  return nodes.flatMap((node) => parseBlock(node, report));
}

/** The line of its file on which a node begins, from 1. */
export function lineOf(node: Node): number {
  return (node.lines[0] ?? 0) + 1;
}

function parseBlock(node: Node, report: Report): RichBlock[] {
  switch (node.type) {
    case "paragraph":
    case "inline":
      return [{ kind: "paragraph", content: inlinesOf(node, report) }];
    case "heading":
      if (node.attributes.level !== 3) report(lineOf(node), "a heading inside a section starts with ###");
      return [{ kind: "heading", content: inlinesOf(node, report) }];
    case "list": {
      const items = node.children.map((item) => parseRichText(item.children, report));
      return [{ kind: "list", ordered: node.attributes.ordered === true, items }];
    }
    case "blockquote":
      return [{ kind: "quote", blocks: parseRichText(node.children, report) }];
    case "comment":
      return [];
    default:
      report(lineOf(node), `${nameOf(node)} does not belong in a text`);
      return [];
  }
}

function inlinesOf(node: Node, report: Report): Inline[] {
  return node.children.flatMap((child) => (child.type === "inline" ? inlinesOf(child, report) : inline(child, report)));
}

function inline(node: Node, report: Report): Inline[] {
  switch (node.type) {
    case "text":
      if (/<\/?[a-z]/i.test(String(node.attributes.content))) report(lineOf(node), "HTML does not belong in a text");
      return [{ kind: "text", text: String(node.attributes.content) }];
    case "softbreak":
    case "hardbreak":
      return [{ kind: "text", text: " " }];
    case "strong":
      return [{ kind: "strong", content: inlinesOf(node, report) }];
    case "em":
      return [{ kind: "emphasis", content: inlinesOf(node, report) }];
    case "link":
      return [link(node, report)];
    case "tag":
      if (node.tag === "help") return [{ kind: "help", key: String(node.attributes.primary) }];
      break;
  }
  report(lineOf(node), `${nameOf(node)} does not belong in a text`);
  return [];
}

function link(node: Node, report: Report): Inline {
  const href = String(node.attributes.href);
  if (!SAFE_LINK.test(href)) report(lineOf(node), `a link starts with https:, mailto: or tel:, not "${href}"`);
  return { kind: "link", href, content: inlinesOf(node, report) };
}

function nameOf(node: Node): string {
  return node.type === "tag" ? `the tag ${node.tag}` : `"${node.type}"`;
}
