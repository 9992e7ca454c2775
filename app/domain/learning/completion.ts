import { type Block, blocksOf, type Course, isQuestion, type PlacedBlock } from "~/domain/courseware/course";

/** What someone has done so far: the sections they finished and, per question answered, whether the last answer was right. */
export type Trail = { seen: ReadonlySet<string>; lastAnswers: ReadonlyMap<string, boolean> };

export type Standing = {
  /** Blocks done and in all: a section that was finished, a question that was answered. */
  done: number;
  blocks: number;
  rightQuestions: number;
  questions: number;
  /** Every section finished, every question answered, and enough last answers right. */
  completed: boolean;
};

export const NOTHING_DONE: Trail = { seen: new Set(), lastAnswers: new Map() };

export function isDone(block: Block, trail: Trail): boolean {
  return isQuestion(block) ? trail.lastAnswers.has(block.key) : trail.seen.has(block.key);
}

/** How far someone is in a course. */
export function standingIn(course: Course, trail: Trail): Standing {
  const blocks = blocksOf(course).map(({ block }) => block);
  const questions = blocks.filter(isQuestion);
  const done = blocks.filter((block) => isDone(block, trail)).length;
  const right = questions.filter(({ key }) => trail.lastAnswers.get(key) === true).length;
  return {
    done,
    blocks: blocks.length,
    rightQuestions: right,
    questions: questions.length,
    completed: done === blocks.length && 100 * right >= course.passPercentage * questions.length,
  };
}

/** Where "Verder" leads: the first block not done, then the first question still wrong; nowhere once completed. */
export function nextToDo(course: Course, trail: Trail): PlacedBlock | null {
  const blocks = blocksOf(course);
  const open = blocks.find(({ block }) => !isDone(block, trail));
  if (open || standingIn(course, trail).completed) return open ?? null;
  return blocks.find(({ block }) => trail.lastAnswers.get(block.key) === false) ?? null;
}
