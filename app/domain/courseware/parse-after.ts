import { checkNames, type Names } from "~/domain/courseware/check-names";
import type { Report } from "~/domain/courseware/course-problem";
import { sourcesIn } from "~/domain/courseware/named-facts";
import { parseRichText } from "~/domain/courseware/parse-rich-text";
import { readMarkdoc } from "~/domain/courseware/read-markdoc";
import type { RichText } from "~/domain/courseware/rich-text";

/** The page "En nu?" out of `after.md`, and the facts it names. */
export function parseAfter(text: string, names: Names, report: Report): { text: RichText; facts: string[] } {
  const tree = readMarkdoc(text, report);
  if (!tree) return { text: [], facts: [] };
  if (tree.attributes.frontmatter !== undefined)
    report(1, "after.md has no head: take away what stands between the ---");
  checkNames(tree, null, names, report);
  if (tree.children.length === 0) report(1, "after.md is empty: say where to go from here, or take it away");
  return { text: parseRichText(tree.children, report), facts: sourcesIn(tree) };
}
