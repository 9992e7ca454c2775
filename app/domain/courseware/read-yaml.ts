import { Composer, type Document, isMap, isNode, isScalar, LineCounter, Parser } from "yaml";
import type { Report } from "~/domain/courseware/course-problem";
import { isReadable } from "~/domain/courseware/readable-text";
import { faultsOfYaml } from "~/domain/courseware/yaml-tokens";
import type { z } from "~/platform/zod";

/**
 * The value of a YAML text that fits the schema, or null with every fault reported at its line.
 * `linesBefore` counts the lines of the file above the text.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, report: Report, linesBefore = 0): T | null {
  const at: Report = (line, message) => report(linesBefore + line, message);
  if (!isReadable(text, at)) return null;
  const lines = new LineCounter();
  const document = documentOf(text, lines, at);
  if (!document) return null;
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const name = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
    at(lineAt(document, lines, issue.path), `${name}${issue.message}`);
  }
  return null;
}

/** The one document of a text; null when it is no YAML, or YAML that could dig or grow while it is read. */
function documentOf(text: string, lines: LineCounter, report: Report): Document | null {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const unfit = faultsOfYaml(tokens);
  for (const { offset, message } of unfit) report(lines.linePos(offset).line, message);
  if (unfit.length > 0) return null;
  const [document, ...more] = [...new Composer().compose(tokens, true, text.length)];
  if (!document || more.length > 0) {
    report(1, "this is more than one text: take away the --- in it");
    return null;
  }
  for (const { pos, message } of document.errors) {
    report(lines.linePos(pos[0]).line, message.split("\n")[0] ?? message);
  }
  return document.errors.length > 0 ? null : document;
}

function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]);
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
