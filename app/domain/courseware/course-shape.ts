import { isQuestion, type Module } from "~/domain/courseware/course";
import type { Report } from "~/domain/courseware/course-problem";
import type { CourseHead } from "~/domain/courseware/course-yaml";
import type { Question } from "~/domain/courseware/question";

const POOL_PER_DRAW = 3;
const QUESTIONS_PER_GOAL = 2;

/** Reports what does not hold for the course as a whole, though each of its files may. */
export function checkCourse(head: CourseHead, modules: Module[], pool: Question[], at: (file: string) => Report): void {
  const doubles = modules.filter(({ key }, index) => modules.findIndex((module) => module.key === key) !== index);
  for (const { key } of doubles) at("course.yaml")(1, `two modules have the key ${key}`);
  reportSituations(
    modules.flatMap(({ blocks }) => blocks.filter(isQuestion)),
    "the modules have",
    at("course.yaml"),
  );
  if (head.finalTest) checkPool(head, head.finalTest.questions, pool, at("final-test.md"));
}

function checkPool(head: CourseHead, drawn: number, pool: Question[], report: Report): void {
  if (pool.length < drawn * POOL_PER_DRAW) {
    report(
      1,
      `${drawn} questions are drawn, so the pool needs at least ${drawn * POOL_PER_DRAW}; it has ${pool.length}`,
    );
  }
  if (drawn < head.goals.length) {
    report(1, `each goal takes part in a draw: draw at least ${head.goals.length} questions, not ${drawn}`);
  }
  for (const { key } of head.goals) {
    const asked = pool.filter(({ goal }) => goal === key).length;
    if (asked < QUESTIONS_PER_GOAL) {
      report(1, `the goal ${key} needs at least ${QUESTIONS_PER_GOAL} questions here (goal="${key}"); it has ${asked}`);
    }
  }
  reportSituations(pool, "the final test has", report);
}

function reportSituations(questions: Question[], who: string, report: Report): void {
  const situations = questions.filter(({ situation }) => situation).length;
  if (situations * 2 >= questions.length) return;
  report(1, `${who} ${questions.length} questions, of which ${situations} are a situation: at least half must be`);
}
