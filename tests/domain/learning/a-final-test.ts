import type { Course } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";
import { aQuestion } from "./a-course";

/** A question of the pool; "b" is right. */
export function poolQuestion(key: string, goal: string, version = "v1"): Question {
  return { ...aQuestion(key), goal, version };
}

interface Shape {
  /** How many questions each goal has in the pool. */
  perGoal?: number;
  goals?: string[];
  questions?: number;
  pauseMinutes?: number;
}

/** The course with a final test: of two goals, four questions each, of which four are drawn, unless told otherwise. */
export function withTest(course: Course, shape: Shape = {}): Course {
  const { perGoal = 4, goals = ["weten", "kunnen"], questions = 4, pauseMinutes = 30 } = shape;
  const pool = goals.flatMap((goal) =>
    Array.from({ length: perGoal }, (_, index) => poolQuestion(`t-${goal}-${index + 1}`, goal)),
  );
  return {
    ...course,
    goals: goals.map((key) => ({ key, text: `U kunt ${key}`, modules: ["module-1"] })),
    finalTest: { questions, pauseMinutes, pool },
  };
}
