import { watch } from "node:fs";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { system } from "~/domain/access/actor";
import { problemLine } from "~/domain/courseware/course-problem";
import { COURSES, checkCourses } from "~/domain/courseware/courseware-files.server";
import { ownOrigin } from "~/platform/origin.server";
import { academyLists } from "../../prisma/seed/academy-lists";
import { loadReferenceData } from "../../prisma/seed/load-reference-data";
import { BEGIN, openNews, previewPages } from "./preview-pages";
import { failStart, serve } from "./serve";

/** Editors write a file in several steps. */
const SETTLED_MS = 150;

/** The academy with one course that follows its files; what is wrong in them is shown on every page. */
export async function servePreview(
  slug: string,
  build: () => Promise<ServerBuild>,
  pages: RequestHandler,
): Promise<void> {
  const news = openNews();
  const follow = async () => news.tell(await publishedAgain(slug));
  await serve(build, { folder: null, middleware: previewPages(slug, news, pages) }, follow).catch(failStart);
  const folder = join(COURSES, slug);
  let settling: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(
      () => void follow().catch((error) => news.tell({ version: "", problems: [String(error)] })),
      SETTLED_MS,
    );
  });
  process.stdout.write(`Voorbeeld van ${slug}: ${ownOrigin()}${BEGIN}\n`);
}

/** Reads every course anew and shows those that are in order; the version that is shown, and what is wrong in this one. */
async function publishedAgain(slug: string): Promise<{ version: string; problems: string[] }> {
  const { courses, problems } = await checkCourses(academyLists);
  const own = problems.filter(({ file }) => file.startsWith(`courses/${slug}/`)).map(problemLine);
  for (const line of own) process.stderr.write(`${line}\n`);
  await loadReferenceData(system("preview"), courses);
  return { version: courses.find(({ course }) => course.slug === slug)?.hash ?? "", problems: own };
}
