import { assembleCourse } from "~/domain/courseware/assemble-course";
import { checkMediaFiles } from "~/domain/courseware/check-media";
import type { Names } from "~/domain/courseware/check-names";
import type { Course, Module } from "~/domain/courseware/course";
import { type AcademyLists, courseHead } from "~/domain/courseware/course-head";
import { inOrder, type Problem, type Report, reportInto } from "~/domain/courseware/course-problem";
import { checkCourse } from "~/domain/courseware/course-shape";
import { type CourseHead, factsYaml, glossaryYaml, moduleSlug } from "~/domain/courseware/course-yaml";
import { parseAfter } from "~/domain/courseware/parse-after";
import { parseFinalTest } from "~/domain/courseware/parse-final-test";
import { parseModule } from "~/domain/courseware/parse-module";
import { readYaml } from "~/domain/courseware/read-yaml";
import type { z } from "~/platform/zod";

/** The files of one course: path below its folder ("course.yaml", "media/weegschaal.svg") and text; of a film, the hash of its bytes. */
export type CourseFiles = Record<string, string>;

export type ReadCourse = { course: Course | null; problems: Problem[] };

type At = (file: string) => Report;

const OPTIONAL = ["glossary.yaml", "after.md", "final-test.md"];

/** A course out of its files, or else everything that is wrong in them. */
export function parseCourse(slug: string, files: CourseFiles, lists: AcademyLists): ReadCourse {
  const problems: Problem[] = [];
  const reports = new Map<string, Report>();
  const at: At = (file) => {
    const report = reports.get(file) ?? reportInto(problems, `courses/${slug}/${file}`);
    reports.set(file, report);
    return report;
  };
  const head = yamlIn(files, "course.yaml", courseHead(lists), at);
  const facts = yamlIn(files, "facts.yaml", factsYaml, at);
  const glossary = files["glossary.yaml"] === undefined ? {} : yamlIn(files, "glossary.yaml", glossaryYaml, at);
  const names = namesIn(files, facts, glossary, lists);
  const modules = (head?.modules ?? []).flatMap((name) => moduleIn(files, name, names, at) ?? []);
  const test = head?.finalTest && textIn(files, "final-test.md", at);
  const pool =
    head && test
      ? parseFinalTest(
          test,
          head.goals.map(({ key }) => key),
          names,
          at("final-test.md"),
        )
      : [];
  const page = files["after.md"];
  const after = page === undefined ? null : parseAfter(page, names, at("after.md"));
  checkMediaFiles(files, at);
  if (head) reportStrays(files, head, at);
  if (head) checkCourse(head, modules, pool, at);
  const isWhole = problems.length === 0 && head && facts && glossary;
  return {
    problems: inOrder(problems),
    course: isWhole ? assembleCourse({ slug, head, facts, glossary, modules, pool, after }) : null,
  };
}

function textIn(files: CourseFiles, file: string, at: At): string | null {
  const text = Object.hasOwn(files, file) ? files[file] : undefined;
  if (text === undefined) at(file)(1, "this file is missing");
  return text ?? null;
}

function yamlIn<T>(files: CourseFiles, file: string, schema: z.ZodType<T>, at: At): T | null {
  const text = textIn(files, file, at);
  return text === null ? null : readYaml(text, schema, at(file));
}

function moduleIn(files: CourseFiles, name: string, names: Names, at: At): Module | null {
  const file = `modules/${name}.md`;
  const text = textIn(files, file, at);
  return text === null ? null : parseModule(moduleSlug(name), text, names, at(file));
}

function namesIn(files: CourseFiles, facts: object | null, glossary: object | null, { help }: AcademyLists): Names {
  const media = Object.keys(files).filter((file) => file.startsWith("media/"));
  return {
    facts: facts && new Set(Object.keys(facts)),
    glossary: glossary && new Set(Object.keys(glossary)),
    help: new Set(help),
    media: new Set(media.map((file) => file.slice("media/".length))),
    keys: new Set(),
  };
}

function reportStrays(files: CourseFiles, head: CourseHead, at: At): void {
  const named = [...head.modules.map((name) => `modules/${name}.md`), "course.yaml", "facts.yaml", ...OPTIONAL];
  for (const file of Object.keys(files)) {
    if (file.startsWith("media/") || named.includes(file)) continue;
    const why = file.startsWith("modules/") ? "course.yaml does not name this module" : "a course has no such file";
    at(file)(1, why);
  }
  if (files["final-test.md"] !== undefined && !head.finalTest) {
    at("final-test.md")(1, "course.yaml has no finalTest: say there how many questions are drawn");
  }
}
