import type { Fact } from "~/domain/courseware/fact";
import type { Question } from "~/domain/courseware/question";
import type { RichText } from "~/domain/courseware/rich-text";
import type { Story } from "~/domain/courseware/story";

/** An e-learning as its files describe it. Keys of blocks stay the same over versions: progress hangs on them. */
export type Course = {
  slug: string;
  title: string;
  summary: string;
  description: string;
  goals: Goal[];
  themes: string[];
  audiences: string[];
  /** The minutes of its modules together. */
  studyLoadMinutes: number;
  /** The share (0-100) that must be right: of the final test, or of the modules' questions when there is none. */
  passPercentage: number;
  finalTest: FinalTest | null;
  contact: { name: string; email: string };
  contentWarning: string | null;
  /** Keys of the help lines at the foot of every page. */
  help: string[];
  quickExit: string | null;
  checked: Check;
  /** The expert who held it against practice; until then it is a concept. */
  reviewed: Check | null;
  /** The facts its blocks name, by key. */
  facts: Record<string, Fact>;
  /** Words and what they mean, by key. */
  glossary: Record<string, string>;
  /** The page "En nu?"; empty when the course has none. */
  after: RichText;
  modules: Module[];
};

/** What someone can do after the course; `modules` are the slugs of those that teach it. */
export type Goal = { key: string; text: string; modules: string[] };

/** The pool, how many are drawn for an attempt, and the minutes between two attempts. */
export type FinalTest = { questions: number; pauseMinutes: number; pool: Question[] };

export type Check = { on: string; by: string };

export type Module = {
  key: string;
  slug: string;
  title: string;
  minutes: number;
  goals: string[];
  checked: Check;
  blocks: Block[];
};

export type Block = Section | Question | Story;

export type Section = { type: "section"; key: string; title: string; facts: string[]; text: RichText };

export type PlacedBlock = { module: Module; block: Block; position: number };

/** Whether a block is answered, graded and counted; a section is read and a story is walked. */
export function isQuestion(block: Block): block is Question {
  return block.type !== "section" && !isStory(block);
}

/** Whether a block is walked through by choosing. */
export function isStory(block: Block): block is Story {
  return block.type === "dilemma" || block.type === "conversation";
}

/** Whether no expert has reviewed the e-learning yet. */
export function isConcept({ reviewed }: Pick<Course, "reviewed">): boolean {
  return !reviewed;
}

/** All blocks in the order of the course, each with its module and its position in it (from 1). */
export function blocksOf(course: Pick<Course, "modules">): PlacedBlock[] {
  return course.modules.flatMap((module) =>
    module.blocks.map((block, index) => ({ module, block, position: index + 1 })),
  );
}

/** The block with a key and where it stands; null when the course has none. */
export function findBlock(course: Pick<Course, "modules">, blockKey: string): PlacedBlock | null {
  return blocksOf(course).find(({ block }) => block.key === blockKey) ?? null;
}
