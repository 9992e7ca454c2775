import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import { readYaml } from "~/domain/courseware/read-yaml";
import type { z } from "~/platform/zod";

/** What stands between the dashes at the top of a text. */
export function headOf<T>(tree: Node, schema: z.ZodType<T>, report: Report): T | null {
  const head: unknown = tree.attributes.frontmatter;
  if (typeof head === "string") return readYaml(head, schema, report, 1);
  report(1, "this file begins with its head between two lines of ---");
  return null;
}
