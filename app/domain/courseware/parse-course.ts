import type { Course, HelpLine, Module } from "~/domain/courseware/course";
import { type Problem, reportInto } from "~/domain/courseware/course-problem";
import { courseYaml, factsYaml, moduleSlug } from "~/domain/courseware/course-yaml";
import { parseModule } from "~/domain/courseware/parse-module";
import { readYaml } from "~/domain/courseware/read-yaml";
import type { z } from "~/platform/zod";

/** The files of one course: path below its folder ("course.yaml", "modules/1-begin.md") and text. */
export type CourseFiles = Record<string, string>;

export type ReadCourse = { course: Course | null; problems: Problem[] };

/** A course out of its files, or else everything that is wrong in them. */
export function parseCourse(slug: string, files: CourseFiles): ReadCourse {
  const problems: Problem[] = [];
  const at = (file: string) => reportInto(problems, `courses/${slug}/${file}`);
  const text = (file: string) => {
    if (files[file] === undefined) at(file)(1, "this file is missing");
    return files[file] ?? null;
  };
  const head = read(text("course.yaml"), courseYaml, at("course.yaml"));
  const facts = read(text("facts.yaml"), factsYaml, at("facts.yaml"));
  const named = head?.modules.map((name) => `modules/${name}.md`) ?? [];
  const known = {
    facts: facts && Object.keys(facts),
    help: Object.keys(head?.help ?? {}),
    blockKeys: new Set<string>(),
  };
  const modules = named.map((file) => {
    const found = text(file);
    return found === null ? null : parseModule(moduleSlug(file), found, known, at(file));
  });
  for (const file of Object.keys(files)) {
    const stray = head && file.startsWith("modules/") && !named.includes(file);
    if (stray) at(file)(1, "course.yaml does not name this module");
  }
  const whole = modules.filter((module) => module !== null);
  const course = head && problems.length === 0 ? assemble(slug, head, whole) : null;
  return { course, problems };
}

function read<T>(text: string | null, schema: z.ZodType<T>, report: ReturnType<typeof reportInto>): T | null {
  return text === null ? null : readYaml(text, schema, report);
}

function assemble(slug: string, head: z.infer<typeof courseYaml>, modules: Module[]): Course {
  return {
    ...head,
    slug,
    contentWarning: head.contentWarning ?? null,
    quickExit: head.quickExit ?? null,
    reviewed: head.reviewed ?? null,
    help: Object.entries(head.help).map(([key, line]) => helpLine(key, line)),
    studyLoadMinutes: modules.reduce((sum, module) => sum + module.minutes, 0),
    modules,
  };
}

function helpLine(key: string, line: { name: string; phone?: string; site?: string; when: string }): HelpLine {
  const { name, when, phone, site = "" } = line;
  return phone === undefined
    ? { key, name, when, shown: site.replace(/^https:\/\/(www\.)?|\/$/g, ""), href: site }
    : { key, name, when, shown: phone, href: `tel:${phone.replace(/\D/g, "")}` };
}
