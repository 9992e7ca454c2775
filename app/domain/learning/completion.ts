import { type Block, blocksOf, type Course, isQuestion, type PlacedBlock } from "~/domain/courseware/course";

/** What someone has done so far: the blocks they finished, per question answered whether the last answer was right, and whether they ever passed the final test. */
export type Trail = { seen: ReadonlySet<string>; lastAnswers: ReadonlyMap<string, boolean>; testPassed: boolean };

export type Standing = {
  /** Blocks done and in all: a section that was finished, a question that was answered, a story that came to an end. */
  done: number;
  blocks: number;
  rightQuestions: number;
  questions: number;
  test: TestStanding;
  /** Every block done and the final test passed; in a course without one, enough last answers right. */
  completed: boolean;
};

/** The final test: there is none, it waits until every block is done, it can be taken, or it was passed. */
export type TestStanding = "none" | "closed" | "ready" | "passed";

export const NOTHING_DONE: Trail = { seen: new Set(), lastAnswers: new Map(), testPassed: false };

/** A block stays done whatever becomes of its words: what was done hangs on its key. */
export function isDone(block: Block, trail: Trail): boolean {
  return isQuestion(block) ? trail.lastAnswers.has(block.key) : trail.seen.has(block.key);
}

/** How far someone is in a course. */
export function standingIn(course: Course, trail: Trail): Standing {
  const blocks = blocksOf(course).map(({ block }) => block);
  const questions = blocks.filter(isQuestion);
  const done = blocks.filter((block) => isDone(block, trail)).length;
  const right = questions.filter(({ key }) => trail.lastAnswers.get(key) === true).length;
  const allDone = done === blocks.length;
  const enough = course.finalTest ? trail.testPassed : 100 * right >= course.passPercentage * questions.length;
  return {
    done,
    blocks: blocks.length,
    rightQuestions: right,
    questions: questions.length,
    test: testStanding(course, trail, allDone),
    completed: allDone && enough,
  };
}

/** What someone who has not completed has left: blocks, the final test, questions to answer rightly, or no more than to complete it. */
export function leftIn(standing: Standing): "blocks" | "test" | "questions" | "completing" {
  if (standing.completed) return "completing";
  if (standing.done < standing.blocks) return "blocks";
  return standing.test === "none" ? "questions" : "test";
}

/** Where "Verder" leads: the first block not done, then, where no final test waits, the first question still wrong; nowhere once completed. */
export function nextToDo(course: Course, trail: Trail): PlacedBlock | null {
  const blocks = blocksOf(course);
  const open = blocks.find(({ block }) => !isDone(block, trail));
  if (open || course.finalTest || standingIn(course, trail).completed) return open ?? null;
  return blocks.find(({ block }) => trail.lastAnswers.get(block.key) === false) ?? null;
}

function testStanding({ finalTest }: Course, { testPassed }: Trail, allDone: boolean): TestStanding {
  if (!finalTest) return "none";
  if (testPassed) return "passed";
  return allDone ? "ready" : "closed";
}
