import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { Report } from "~/domain/courseware/course-problem";
import type { z } from "~/platform/zod";

/**
 * The value of a YAML text that fits the schema, or null with every fault reported at its line.
 * `linesBefore` counts the lines of the file above the text.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, report: Report, linesBefore = 0): T | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    report(linesBefore + lines.linePos(error.pos[0]).line, error.message.split("\n")[0] ?? error.message);
  }
  if (document.errors.length > 0) return null;
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const name = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
    report(linesBefore + lineAt(document, lines, issue.path), `${name}${issue.message}`);
  }
  return null;
}

function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
