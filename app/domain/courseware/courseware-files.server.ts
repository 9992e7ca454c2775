import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Course } from "~/domain/courseware/course";
import type { AcademyLists } from "~/domain/courseware/course-head";
import { inOrder, type Problem, problemLine } from "~/domain/courseware/course-problem";
import { warningsOf } from "~/domain/courseware/course-warnings";
import { parseCourse } from "~/domain/courseware/parse-course";
import { readFolder } from "~/domain/courseware/read-folder.server";
import { StartError } from "~/platform/start-error";

/** Where the courses are, below which each has a folder named after its slug. */
export const COURSES = join(process.cwd(), "courses");

/** Raised when what is stored as content would no longer be understood: every course then gets a new version. */
const FORMAT = 2;

type Where = { folder?: string; only?: string };

export type FoundCourse = { course: Course; hash: string };

/** Every course of `courses/` with the hash of its files; an error that names every fault when one is not in order. */
export async function readCourses(lists: AcademyLists, where: Where = {}): Promise<FoundCourse[]> {
  const { courses, problems } = await checkCourses(lists, where);
  if (problems.length > 0)
    throw new StartError(`the courses are not in order:\n${problems.map(problemLine).join("\n")}`);
  return courses;
}

/** The courses in order and the problems of those that are not; of all courses, or of one. */
export async function checkCourses(
  lists: AcademyLists,
  { folder = COURSES, only }: Where = {},
): Promise<{ courses: FoundCourse[]; problems: Problem[] }> {
  const slugs = await slugsIn(folder);
  if (only && !slugs.includes(only)) {
    const message = `there is no such course; there are: ${slugs.join(", ")}`;
    return { courses: [], problems: [{ file: `courses/${only}`, line: 1, message }] };
  }
  const found = await Promise.all((only ? [only] : slugs).map((slug) => readCourse(slug, lists, folder)));
  return {
    courses: found.flatMap(({ course, hash }) => (course ? [{ course, hash }] : [])),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** Where the texts of all courses, or of one, are hard to read. */
export async function courseWarnings({ folder = COURSES, only }: Where = {}): Promise<Problem[]> {
  const slugs = (await slugsIn(folder)).filter((slug) => only === undefined || slug === only);
  const read = slugs.map(async (slug) => warningsOf(slug, (await readFolder(slug, join(folder, slug))).files));
  return (await Promise.all(read)).flat();
}

async function slugsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  return folders.map(({ name }) => name).sort();
}

async function readCourse(slug: string, lists: AcademyLists, folder: string) {
  const { files, problems: unread } = await readFolder(slug, join(folder, slug));
  const { course, problems } = parseCourse(slug, files, lists);
  const all = inOrder([...unread, ...problems]);
  return { course: all.length > 0 ? null : course, problems: all, hash: hashOf(files) };
}

function hashOf(files: Record<string, string>): string {
  return createHash("sha256")
    .update(JSON.stringify([FORMAT, files]))
    .digest("hex");
}
