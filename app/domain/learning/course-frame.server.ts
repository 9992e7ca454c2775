import type { Visitor } from "~/domain/access/actor";
import { type Course, isConcept } from "~/domain/courseware/course";
import { namedIn, type Shelf } from "~/domain/learning/shelf";
import type { HelpLine } from "~/domain/organisations/help-line";
import { helpLinesFor } from "~/domain/organisations/help-lines-queries.server";
import type { Tx } from "~/platform/db.server";

/** What every page of an e-learning carries. */
export type CourseFrame = {
  course: {
    slug: string;
    title: string;
    quickExit: string | null;
    concept: boolean;
    after: boolean;
    glossary: boolean;
  };
  /** The help lines at its foot. */
  help: HelpLine[];
  shelf: Shelf;
};

/** What stands around a view of an e-learning, with what the texts in it name. */
export async function courseFrame(
  client: Tx,
  actor: Visitor,
  { course, versionId }: { course: Course; versionId: string },
  view: unknown = null,
): Promise<CourseFrame> {
  const { slug, title, quickExit, help, glossary, facts, after } = course;
  const lines = await helpLinesFor(client, actor.organisationId, [...new Set([...help, ...namedIn(view, "help")])]);
  return {
    course: {
      slug,
      title,
      quickExit,
      concept: isConcept(course),
      after: after.length > 0,
      glossary: Object.keys(glossary).length > 0,
    },
    help: lines.filter(({ key }) => help.includes(key)),
    shelf: {
      slug,
      version: versionId.slice(-12),
      lines,
      terms: Object.fromEntries(namedIn(view, "term").map((key) => [key, glossary[key] ?? ""])),
      articles: Object.fromEntries(namedIn(view, "source").map((key) => [key, facts[key]?.article ?? null])),
    },
  };
}
