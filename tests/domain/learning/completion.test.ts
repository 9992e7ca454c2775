import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf } from "~/domain/courseware/course";
import { nextToDo, standingIn, type TestStanding, type Trail } from "~/domain/learning/completion";
import { aCourse, aQuestion, aSection } from "./a-course";
import { withTest } from "./a-final-test";

const course = aCourse(
  [aSection("s1"), aQuestion("q1"), aQuestion("q2"), aQuestion("q3")],
  [
    aSection("s2"),
    aQuestion("q4"),
    aQuestion("q5"),
    aQuestion("q6"),
    aQuestion("q7"),
    aQuestion("q8"),
    aQuestion("q9"),
  ],
  [aSection("s3"), aQuestion("q10")],
);
const QUESTIONS = 10;

/** Sections finished, then for q1, q2 ... whether the last answer was right. */
function trail(sections: string[], answers: boolean[], testPassed = false): Trail {
  const lastAnswers = new Map(answers.map((right, index) => [`q${index + 1}`, right]));
  return { seen: new Set(sections), lastAnswers, testPassed };
}

function right(count: number, of = QUESTIONS): boolean[] {
  return Array.from({ length: of }, (_, index) => index < count);
}

const ALL = ["s1", "s2", "s3"];

describe("completed means: every section finished, every question answered, 70 % of the last answers right", () => {
  const table: [name: string, trail: Trail, completed: boolean, next: string | null][] = [
    ["nothing done", trail([], []), false, "s1"],
    ["the first section finished", trail(["s1"], []), false, "q1"],
    ["a wrong answer does not hold one up", trail(["s1"], [false]), false, "q2"],
    ["a section skipped", trail(["s1", "s3"], right(10)), false, "s2"],
    ["one question left", trail(ALL, right(9, 9)), false, "q10"],
    ["everything right", trail(ALL, right(10)), true, null],
    ["exactly 70 % right", trail(ALL, right(7)), true, null],
    ["60 % right", trail(ALL, right(6)), false, "q7"],
    ["nothing right", trail(ALL, right(0)), false, "q1"],
  ];

  test.each(table)("%s", (_, done, completed, next) => {
    expect(standingIn(course, done).completed).toBe(completed);
    expect(nextToDo(course, done)?.block.key ?? null).toBe(next);
  });

  test("the figures count sections finished and questions answered", () => {
    expect(standingIn(course, trail(["s1"], [true, false]))).toEqual({
      done: 3,
      blocks: 13,
      rightQuestions: 1,
      questions: 10,
      test: "none",
      completed: false,
    });
  });

  test("what the course no longer holds does not count", () => {
    expect(standingIn(course, trail(["s1", "weg"], [])).done).toBe(1);
  });
});

describe("with a final test, completed means: every block done and the test passed, whatever the answers on the way were", () => {
  const tested = withTest(course);
  const table: [name: string, trail: Trail, test: TestStanding, completed: boolean, next: string | null][] = [
    ["nothing done", trail([], []), "closed", false, "s1"],
    ["one block left", trail(ALL, right(9, 9)), "closed", false, "q10"],
    ["all done, not one answer right", trail(ALL, right(0)), "ready", false, null],
    ["passed", trail(ALL, right(0), true), "passed", true, null],
    ["passed before a block was added", trail(ALL, right(9, 9), true), "passed", false, "q10"],
  ];

  test.each(table)("%s", (_, done, test, completed, next) => {
    expect(standingIn(tested, done)).toMatchObject({ test, completed });
    expect(nextToDo(tested, done)?.block.key ?? null).toBe(next);
  });
});

test("following the way to its end, every question right, always completes the course, in as many steps as it has blocks", () => {
  const keys = blocksOf(course).map(({ block }) => block.key);
  fc.assert(
    fc.property(fc.subarray(keys), (already) => {
      const seen = new Set(already.filter((key) => key.startsWith("s")));
      const lastAnswers = new Map(already.filter((key) => key.startsWith("q")).map((key) => [key, true]));
      let steps = 0;
      const trail = { seen, lastAnswers, testPassed: false };
      for (let next = nextToDo(course, trail); next; next = nextToDo(course, trail)) {
        if (next.block.type === "section") seen.add(next.block.key);
        else lastAnswers.set(next.block.key, true);
        steps += 1;
      }
      expect(steps).toBe(keys.length - already.length);
      expect(standingIn(course, trail).completed).toBe(true);
    }),
  );
});
