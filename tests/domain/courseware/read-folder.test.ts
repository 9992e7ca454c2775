import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { problemLine } from "~/domain/courseware/course-problem";
import { checkCourses, readCourses } from "~/domain/courseware/courseware-files.server";
import { StartError } from "~/platform/start-error";
import { files, LISTS, MODULE, SVG } from "./course-texts";

const WEBM = Buffer.from("1a45dfa3934282", "hex");
const VTT = "WEBVTT\n\n00:00.000 --> 00:02.000\nEen boom.\n";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "courses-"));
  const film =
    '{% video src="film.webm" captions="film.vtt" title="Film" minutes=1 %}Een boom.{% /video %}\n\n{% monday %}';
  await put(files(MODULE.replace("minutes: 2", "minutes: 3").replace("{% monday %}", film), { "media/film.vtt": VTT }));
  await put({ "media/film.webm": WEBM });
});
afterEach(() => rm(folder, { recursive: true }));

async function put(contents: Record<string, string | Buffer>): Promise<void> {
  for (const [file, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, "proef", file)), { recursive: true });
    await writeFile(join(folder, "proef", file), content);
  }
}

async function said(): Promise<string[]> {
  return (await checkCourses(LISTS, { folder })).problems.map(problemLine);
}

async function hash(): Promise<string | undefined> {
  return (await readCourses(LISTS, { folder }))[0]?.hash;
}

test("the same files give the same hash, whatever editors leave beside them and however lines end", async () => {
  const first = await hash();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  await put({
    ".DS_Store": "x",
    "modules/.1-begin.md.swp": "x",
    "course.yaml~": "x",
    "media/boom.svg": SVG.replaceAll("\n", "\r\n"),
  });
  expect(await hash()).toBe(first);
});

test.each([
  ["a text", { "facts.yaml": `${files()["facts.yaml"]}# nagekeken\n` }],
  ["a drawing", { "media/boom.svg": SVG.replace("#fff", "#000") }],
  ["captions", { "media/film.vtt": VTT.replace("boom", "huis") }],
  ["a film", { "media/film.webm": Buffer.concat([WEBM, Buffer.from([1])]) }],
])("another hash comes with %s", async (_, changed) => {
  const first = await hash();
  await put(changed);
  expect(await hash()).not.toBe(first);
});

test("what leads out of the folder is refused, also by another name", async () => {
  await symlink("/etc/passwd", join(folder, "proef/media/elders.svg"));
  await symlink("/etc", join(folder, "proef/modules/etc"));
  expect(await said()).toEqual([
    expect.stringContaining("courses/proef/media/elders.svg:1: this is no file of its own"),
    expect.stringContaining("courses/proef/modules/etc:1: this is no file of its own"),
  ]);
});

test("a file that is too large is refused without being read, and so are too many", async () => {
  await put({ "media/groot.svg": SVG + " ".repeat(600_000), "media/nep.mp4": Buffer.from("MZ dit is geen film") });
  expect(await said()).toEqual(
    expect.arrayContaining([
      "courses/proef/media/groot.svg:1: this file is too large: at most 500000 bytes",
      "courses/proef/media/nep.mp4:1: this is no WebM or MP4",
    ]),
  );
  await put(Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`media/boom-${index}.svg`, SVG])));
  expect((await said()).join("\n")).toContain("courses/proef/course.yaml:1: a course has at most 200 files");
});

test("a text that is no UTF-8 is refused at its line", async () => {
  await put({ "modules/1-begin.md": Buffer.concat([Buffer.from(`${MODULE}\n`), Buffer.from([0xff, 0xfe, 0x41])]) });
  const line = MODULE.split("\n").length + 1;
  expect(await said()).toEqual([
    `courses/proef/modules/1-begin.md:${line}: a hidden sign stands here: type this line again`,
  ]);
});

test("one course that is not in order stops the start with all its lines; the others are still known to the check", async () => {
  await put({ "after.md": "<b>\n" });
  await mkdir(join(folder, "leeg"));
  const failed = readCourses(LISTS, { folder });
  await expect(failed).rejects.toThrow(StartError);
  await expect(failed).rejects.toThrow("courses/leeg/course.yaml:1: this file is missing");
  await expect(failed).rejects.toThrow("courses/proef/after.md:1: HTML does not belong in a text");
  expect((await checkCourses(LISTS, { folder, only: "nergens" })).problems.map(problemLine)).toEqual([
    "courses/nergens:1: there is no such course; there are: leeg, proef",
  ]);
});
