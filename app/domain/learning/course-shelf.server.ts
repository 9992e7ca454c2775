import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import type { Course, Module } from "~/domain/courseware/course";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { courseFrame } from "~/domain/learning/course-frame.server";
import { factLines, namedIn } from "~/domain/learning/shelf";
import { db } from "~/platform/db.server";

/** What each module of an e-learning rests on. */
export async function courseSources(actor: Visitor, slug: string) {
  insist(may.learn(actor));
  const learning = await courseToLearn(db, actor, slug);
  const modules = learning.course.modules.map((module) => sourcesOfModule(learning.course, module));
  // Several modules may rest on one fact, and an address leads to one place.
  const keys = modules.map(({ facts }) => facts.map(({ key }) => key));
  const anchored = modules.map((module, index) => {
    const before = new Set(keys.slice(0, index).flat());
    return { ...module, facts: module.facts.map((fact) => ({ ...fact, anchor: !before.has(fact.key) })) };
  });
  return { ...(await courseFrame(db, actor, learning)), modules: anchored };
}

/** The words an e-learning explains, from a to z. */
export async function courseGlossary(actor: Visitor, slug: string) {
  insist(may.learn(actor));
  const learning = await courseToLearn(db, actor, slug);
  const words = Object.entries(learning.course.glossary).map(([key, meaning]) => ({ key, meaning }));
  if (words.length === 0) throw new NotFound("glossary");
  words.sort((a, b) => a.key.localeCompare(b.key, "nl"));
  return { ...(await courseFrame(db, actor, learning)), words };
}

/** The page "En nu?" of an e-learning. NotFound when it has none. */
export async function courseAfter(actor: Visitor, slug: string) {
  insist(may.learn(actor));
  const learning = await courseToLearn(db, actor, slug);
  const text = learning.course.after;
  if (text.length === 0) throw new NotFound("after");
  return { ...(await courseFrame(db, actor, learning, text)), text };
}

function sourcesOfModule(course: Course, { slug, title, blocks, checked }: Module) {
  const facts = factLines(
    course,
    blocks.flatMap((block) => [...block.facts, ...namedIn(block, "source")]),
  );
  return { slug, title, checked, facts };
}
