import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import { nameOf, parseInlines } from "~/domain/courseware/parse-inline";
import type { CalloutLook, RichBlock, RichText } from "~/domain/courseware/rich-text";
import { lineOf } from "~/domain/courseware/tidy-tree";

/** The text below a Markdoc node. Whatever is no plain text (code, pictures, tables) is reported and left out. */
export function parseRichText(nodes: Node[], report: Report): RichText {
  return nodes.flatMap((node) => parseBlock(node, report));
}

function parseBlock(node: Node, report: Report): RichBlock[] {
  switch (node.type) {
    case "paragraph":
    case "inline":
      return [{ kind: "paragraph", content: parseInlines(node.children, report) }];
    case "heading":
      if (node.attributes.level !== 3) report(lineOf(node), "a heading inside a block starts with ###");
      return [{ kind: "heading", content: parseInlines(node.children, report) }];
    case "list": {
      const items = node.children.map((item) => parseRichText(item.children, report));
      return [{ kind: "list", ordered: node.attributes.ordered === true, items }];
    }
    case "blockquote":
      return [{ kind: "quote", blocks: parseRichText(node.children, report) }];
    case "tag":
      return tag(node, report);
    case "error":
      return [];
    default:
      report(lineOf(node), `${nameOf(node)} does not belong in a text`);
      return [];
  }
}

function tag(node: Node, report: Report): RichBlock[] {
  const { title = "", src, alt, caption = "", captions, minutes, kind } = node.attributes;
  switch (node.tag) {
    case "callout":
      return [{ kind: "callout", look: kind as CalloutLook, title: String(title), blocks: inside(node, report) }];
    case "monday":
      return [{ kind: "callout", look: "maandag", title: "", blocks: inside(node, report) }];
    case "reveal":
      return [{ kind: "reveal", title: String(title), blocks: inside(node, report) }];
    case "figure":
      return [{ kind: "figure", src: String(src), alt: String(alt), caption: String(caption) }];
    case "video": {
      const names = { src: String(src), captions: String(captions), title: String(title), minutes: Number(minutes) };
      return [{ kind: "video", ...names, blocks: inside(node, report) }];
    }
    case "help":
    case "source":
    case "term":
      return [{ kind: "paragraph", content: parseInlines([node], report) }];
    default:
      report(lineOf(node), `${nameOf(node)} does not belong here`);
      return [];
  }
}

function inside(node: Node, report: Report): RichText {
  const blocks = parseRichText(node.children, report);
  if (blocks.length === 0) report(lineOf(node), `${node.tag} says nothing: its text stands between the two tags`);
  return blocks;
}
