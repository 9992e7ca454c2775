import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import { lineOf } from "~/domain/courseware/tidy-tree";

const PARTS: ReadonlySet<string> = new Set(["option", "step", "pair", "item", "document", "model", "feedback"]);

/** Whether a tag is a part of a question and not the question itself. */
export function isPart(node: Node): boolean {
  return PARTS.has(node.tag ?? "");
}

/** The parts of one kind that a question has; parts of other kinds are reported, but for those in `others`. */
export function partsOf(tag: Node, kind: string | null, report: Report, others: string[] = []): Node[] {
  const parts = tag.children.filter(isPart);
  const belongs = [kind, "feedback", ...others];
  for (const part of parts) {
    if (!belongs.includes(part.tag ?? "")) report(lineOf(part), `${part.tag} does not belong in ${tag.tag}`);
  }
  const own = parts.filter((part) => part.tag === kind);
  if (kind && own.length < 2) report(lineOf(tag), `${tag.tag} needs at least two times {% ${kind} %}`);
  if (own.length > 26) report(lineOf(tag), `${tag.tag} has at most 26 times {% ${kind} %}`);
  reportDoubles(own.map(wordsOf), tag, report);
  return own;
}

/** Reports words that stand twice where they can stand once. */
export function reportDoubles(words: string[], tag: Node, report: Report): void {
  const double = words.find((word, index) => words.indexOf(word) !== index);
  if (double !== undefined) report(lineOf(tag), `"${double}" stands here twice`);
}

/** The words of a part, as in {% option "words" %}. */
export function wordsOf(part: Node): string {
  return String(part.attributes.primary ?? "");
}

/** The key of the part at an index: a, b, c. */
export function letter(index: number): string {
  return String.fromCharCode(97 + index);
}
