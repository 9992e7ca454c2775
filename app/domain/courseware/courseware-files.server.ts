import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Course } from "~/domain/courseware/course";
import { type Problem, problemLine } from "~/domain/courseware/course-problem";
import { type CourseFiles, parseCourse, type ReadCourse } from "~/domain/courseware/parse-course";

const FOLDER = join(process.cwd(), "courses");

/** Raised when what is stored as content would no longer be understood: every course then gets a new version. */
const FORMAT = 1;

export type FoundCourse = { course: Course; hash: string };

/** Every course of `courses/` with the hash of its files; an error that names every fault when one is not in order. */
export async function readCourses(folder = FOLDER): Promise<FoundCourse[]> {
  const found = await readFolder(folder);
  const problems = found.flatMap(({ problems }) => problems);
  if (problems.length > 0) throw new Error(`The courses are not in order:\n${problems.map(problemLine).join("\n")}`);
  return found.flatMap(({ course, hash }) => (course ? [{ course, hash }] : []));
}

/** The courses in order and the problems of those that are not. */
export async function checkCourses(folder = FOLDER): Promise<{ courses: Course[]; problems: Problem[] }> {
  const found = await readFolder(folder);
  return {
    courses: found.flatMap(({ course }) => (course ? [course] : [])),
    problems: found.flatMap(({ problems }) => problems),
  };
}

async function readFolder(folder: string): Promise<(ReadCourse & { hash: string })[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    slugs.sort().map(async (slug) => {
      const files = await filesBelow(join(folder, slug));
      return { ...parseCourse(slug, files), hash: hashOf(files) };
    }),
  );
}

async function filesBelow(folder: string): Promise<CourseFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.sort().map(async (path) => {
    const name = relative(folder, path).split(sep).join("/");
    return [name, (await readFile(path, "utf8")).replaceAll("\r\n", "\n")] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

function hashOf(files: CourseFiles): string {
  return createHash("sha256")
    .update(JSON.stringify([FORMAT, files]))
    .digest("hex");
}
