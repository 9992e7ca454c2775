import type { Course } from "~/domain/courseware/course";
import { aCourse, aQuestion, aSection, questions } from "./a-course";
import { withTest } from "./a-final-test";

const test = (course: Course) => withTest(course, { questions: 3, perGoal: 3 });
const [a, b, c, d] = [aSection("m1-a"), aQuestion("m1-b"), aSection("m2-c"), aQuestion("m2-d")];
const rightIsA = { type: "one-answer" as const, right: ["a"], options: questions.oneAnswer.options, documents: [] };
const whole = test(aCourse([a, b], [c, d]));

/** One course as its writers leave it from time to time: as it was, corrected, shorter, longer, and without its test. */
export const EDITIONS = {
  whole,
  corrected: { ...whole, title: "Beter gezegd" },
  changedQuestions: {
    ...test(aCourse([a, { ...b, version: "v2" }], [c, { ...d, version: "v2" }])),
    finalTest: whole.finalTest && {
      ...whole.finalTest,
      pool: whole.finalTest.pool.map((question) => ({ ...question, version: "v2", ...rightIsA })),
    },
  },
  shorter: test(aCourse([a], [d])),
  longer: test(aCourse([a, b, aSection("m1-e")], [c, d, aQuestion("m2-f")])),
  smallerPool: {
    ...whole,
    finalTest: whole.finalTest && { ...whole.finalTest, questions: 2, pool: whole.finalTest.pool.slice(2) },
  },
  withoutTest: aCourse([a, b], [c, d]),
} satisfies Record<string, Course>;

export type EditionName = keyof typeof EDITIONS;

export const BLOCKS = ["m1-a", "m1-b", "m1-e", "m2-c", "m2-d", "m2-f"] as const;
