import type { RichText } from "~/domain/courseware/rich-text";

/** An e-learning as its files describe it. Keys of blocks stay the same over versions: progress hangs on them. */
export type Course = {
  slug: string;
  title: string;
  summary: string;
  description: string;
  goals: string[];
  themes: string[];
  audiences: string[];
  /** The minutes of its modules together. */
  studyLoadMinutes: number;
  /** The share of questions (0-100) whose last answer must be right for the course to be completed. */
  passPercentage: number;
  contact: { name: string; email: string };
  contentWarning: string | null;
  help: HelpLine[];
  quickExit: string | null;
  checked: Check;
  /** The expert who held it against practice; until then it is a concept. */
  reviewed: Check | null;
  modules: Module[];
};

/** Where someone can turn to: a number or a site, kept in one place because they change. */
export type HelpLine = { key: string; name: string; shown: string; href: string; when: string };

type Check = { on: string; by: string };

export type Module = {
  key: string;
  slug: string;
  title: string;
  minutes: number;
  goals: string[];
  checked: Check;
  blocks: Block[];
};

export type Block = Section | Question;

type BlockBase = { key: string; title: string; facts: string[] };

type Section = BlockBase & { type: "section"; text: RichText };

export type Question = ChoiceQuestion | PlacingQuestion;

type QuestionBase = BlockBase & { prompt: RichText; feedback: RichText };

export type Choice = { key: string; text: string };

/** A question answered by choosing options. `right` holds the keys of all options that must be chosen. */
export type ChoiceQuestion = QuestionBase & {
  type: "one-answer" | "several-answers" | "true-false";
  options: Choice[];
  right: string[];
};

/** A question answered by giving every item a target: a place in the order, a partner or a group. */
export type PlacingQuestion = QuestionBase & {
  type: "ordering" | "matching" | "sorting";
  items: Choice[];
  targets: Choice[];
  right: Record<string, string>;
};

export type PlacedBlock = { module: Module; block: Block; position: number };

export function isQuestion(block: Block): block is Question {
  return block.type !== "section";
}

/** Whether no expert has reviewed the e-learning yet. Versions of before that word existed have none. */
export function isConcept({ reviewed }: Pick<Course, "reviewed">): boolean {
  return !reviewed;
}

/** All blocks in the order of the course, each with its module and its position in it (from 1). */
export function blocksOf(course: Course): PlacedBlock[] {
  return course.modules.flatMap((module) =>
    module.blocks.map((block, index) => ({ module, block, position: index + 1 })),
  );
}

export function findBlock(course: Course, blockKey: string): PlacedBlock | null {
  return blocksOf(course).find(({ block }) => block.key === blockKey) ?? null;
}
