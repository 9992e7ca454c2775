import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import type { Inline } from "~/domain/courseware/rich-text";
import { lineOf } from "~/domain/courseware/tidy-tree";

/** What stands in a sentence, as data. What does not belong there is reported and left out. */
export function parseInlines(nodes: Node[], report: Report): Inline[] {
  return nodes.flatMap((node) => (node.type === "inline" ? parseInlines(node.children, report) : inline(node, report)));
}

/** How a node is called in what the check says. */
export function nameOf(node: Node): string {
  return node.type === "tag" ? `the tag ${node.tag}` : `"${node.type}"`;
}

function inline(node: Node, report: Report): Inline[] {
  switch (node.type) {
    case "text":
      return [text(node, report)];
    case "softbreak":
    case "hardbreak":
      return [{ kind: "text", text: " " }];
    case "strong":
      return [{ kind: "strong", content: parseInlines(node.children, report) }];
    case "em":
      return [{ kind: "emphasis", content: parseInlines(node.children, report) }];
    case "link":
      return [link(node, report)];
    case "tag":
      if (node.tag === "help") return [{ kind: "help", key: primaryOf(node) }];
      if (node.tag === "source") return [{ kind: "source", key: primaryOf(node) }];
      if (node.tag === "term") return [term(node, report)];
      break;
    case "error":
      return [];
  }
  report(lineOf(node), `${nameOf(node)} does not belong in a sentence`);
  return [];
}

function text(node: Node, report: Report): Inline {
  const words = String(node.attributes.content);
  if (/<[a-z/!?]/i.test(words)) report(lineOf(node), "HTML does not belong in a text");
  // Markdown leaves a link that it finds unsafe standing as it was written.
  if (/\]\(/.test(words)) report(lineOf(node), "this link is not safe or not whole: [words](https://...)");
  return { kind: "text", text: words };
}

function term(node: Node, report: Report): Inline {
  const content = parseInlines(node.children, report);
  if (content.length === 0) report(lineOf(node), "term: the word itself stands between {% term %} and {% /term %}");
  return { kind: "term", key: primaryOf(node), content };
}

function link(node: Node, report: Report): Inline {
  const href = String(node.attributes.href);
  if (!isSafeLink(href)) report(lineOf(node), `a link starts with https:, mailto: or tel:, not "${href.slice(0, 80)}"`);
  return { kind: "link", href, content: parseInlines(node.children, report) };
}

function isSafeLink(href: string): boolean {
  if (/^(mailto:[^\s?]+@[^\s?]+|tel:\+?[\d-]+)$/.test(href)) return true;
  if (!href.startsWith("https://") || !URL.canParse(href)) return false;
  // A name before the @ makes one address look like another.
  return new URL(href).username === "";
}

function primaryOf(node: Node): string {
  return String(node.attributes.primary ?? "");
}
