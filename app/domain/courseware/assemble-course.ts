import { blocksOf, type Course, type Module } from "~/domain/courseware/course";
import { type CourseHead, type FactLines, moduleSlug } from "~/domain/courseware/course-yaml";
import type { Fact } from "~/domain/courseware/fact";
import type { Question } from "~/domain/courseware/question";
import type { RichText } from "~/domain/courseware/rich-text";

type Parts = {
  slug: string;
  head: CourseHead;
  facts: FactLines;
  glossary: Record<string, string>;
  modules: Module[];
  pool: Question[];
  after: { text: RichText; facts: string[] } | null;
};

/** The course out of its parts, once all of them are in order. */
export function assembleCourse({ slug, head, facts, glossary, modules, pool, after }: Parts): Course {
  const blocks = [...blocksOf({ modules }).map(({ block }) => block), ...pool];
  const named = new Set([...blocks.flatMap((block) => block.facts), ...(after?.facts ?? [])]);
  return {
    ...head,
    slug,
    goals: head.goals.map((goal) => ({ ...goal, modules: goal.modules.map(moduleSlug) })),
    studyLoadMinutes: modules.reduce((sum, module) => sum + module.minutes, 0),
    finalTest: head.finalTest ? { ...head.finalTest, pool } : null,
    contentWarning: head.contentWarning ?? null,
    quickExit: head.quickExit ?? null,
    reviewed: head.reviewed ?? null,
    facts: Object.fromEntries(
      Object.entries(facts).flatMap(([key, line]) => (named.has(key) ? [[key, factOf(line)]] : [])),
    ),
    glossary,
    after: after?.text ?? [],
    modules,
  };
}

function factOf({ says, sources, article, lawOf2018 }: FactLines[string]): Fact {
  return {
    says,
    sources: sources.map(({ title, url, on }) => ({ title, url: url ?? null, on: on ?? null })),
    article: article ?? null,
    lawOf2018: lawOf2018 === true,
  };
}
