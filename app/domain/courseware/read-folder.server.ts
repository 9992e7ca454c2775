import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Problem } from "~/domain/courseware/course-problem";
import type { CourseFiles } from "~/domain/courseware/parse-course";

const MOST_FILES = 200;
const MOST_BYTES = 500_000;
const MOST_BYTES_OF_A_FILM = 40_000_000;
const FILM = /\.(webm|mp4)$/;

type Found = { files: CourseFiles; problems: Problem[] };

/** The files of a course's folder as text, films as the hash of their bytes; files that are not fit to read are problems. */
export async function readFolder(slug: string, folder: string): Promise<Found> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const found: Found = { files: {}, problems: [] };
  const say = (file: string, message: string) =>
    found.problems.push({ file: `courses/${slug}/${file}`, line: 1, message });
  const paths = entries.flatMap((entry) => {
    const file = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (entry.isDirectory() || isHidden(file)) return [];
    if (!entry.isFile()) say(file, "this is no file of its own but leads elsewhere: put the file itself here");
    return entry.isFile() ? [file] : [];
  });
  if (paths.length > MOST_FILES) say("course.yaml", `a course has at most ${MOST_FILES} files, not ${paths.length}`);
  const read = paths
    .sort()
    .slice(0, MOST_FILES)
    .map(async (file) => [file, await contentOf(join(folder, file), (message) => say(file, message))] as const);
  found.files = Object.fromEntries(await Promise.all(read));
  return found;
}

async function contentOf(path: string, say: (message: string) => void): Promise<string> {
  const isFilm = FILM.test(path);
  const most = isFilm ? MOST_BYTES_OF_A_FILM : MOST_BYTES;
  if ((await stat(path)).size > most) {
    say(`this file is too large: at most ${most} bytes`);
    return "";
  }
  const bytes = await readFile(path);
  if (!isFilm) return bytes.toString("utf8").replaceAll("\r\n", "\n");
  if (!looksLikeFilm(bytes)) say("this is no WebM or MP4");
  return createHash("sha256").update(bytes).digest("hex");
}

/** A WebM begins with the mark of EBML, an MP4 names its type after four bytes. */
function looksLikeFilm(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString("hex") === "1a45dfa3" || bytes.subarray(4, 8).toString("latin1") === "ftyp";
}

/** What an editor or a system left behind. */
function isHidden(file: string): boolean {
  return file.split("/").some((part) => part.startsWith(".") || part.endsWith("~"));
}
