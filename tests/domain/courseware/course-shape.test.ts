import { describe, expect, test } from "vitest";
import { minutesOf } from "~/domain/courseware/learning-time";
import type { RichBlock } from "~/domain/courseware/rich-text";
import { aSection, questions, story } from "../learning/a-course";
import { files, finalTest, HEAD_WITH_TEST, lineIn, MODULE, parse, problemsOf, QUESTION, STORY } from "./course-texts";

const TWO_GOALS = HEAD_WITH_TEST.replace(
  "themes:",
  "  - key: doen\n    text: U doet iets.\n    modules: [1-begin]\nthemes:",
);
const withTest = (test: string, head = HEAD_WITH_TEST) =>
  problemsOf(files(MODULE, { "course.yaml": head, "final-test.md": test }));

describe("the final test", () => {
  test.each([
    [
      "fewer than three times what is drawn",
      finalTest(2),
      HEAD_WITH_TEST,
      "1: 1 questions are drawn, so the pool needs at least 3",
    ],
    ["a goal without two questions", finalTest(3), TWO_GOALS, "1: the goal doen needs at least 2 questions here"],
    ["fewer drawn than there are goals", finalTest(6), TWO_GOALS, "1: each goal takes part in a draw: draw at least 2"],
    [
      "a question without a goal",
      finalTest(3).replace(' goal="weten"', ""),
      HEAD_WITH_TEST,
      "5: a question of the final test names",
    ],
    [
      "a goal that is not there",
      finalTest(3).replace('goal="weten"', 'goal="x"'),
      HEAD_WITH_TEST,
      '5: course.yaml has no goal "x"',
    ],
    [
      "definitions only",
      finalTest(3).replaceAll(" situation=true", ""),
      HEAD_WITH_TEST,
      "3 questions, of which 0 are a situation",
    ],
    [
      "a key used in a module",
      finalTest(3).replace('"t-1"', '"m1-1"'),
      HEAD_WITH_TEST,
      "5: the key m1-1 is used twice",
    ],
    [
      "a key that is not its own",
      finalTest(3).replace('"t-1"', '"x-1"'),
      HEAD_WITH_TEST,
      "5: the key x-1 must begin with t-",
    ],
    ["no head", finalTest(3).replace("---\nkey: t\n---\n", ""), HEAD_WITH_TEST, "1: this file begins with its head"],
    ["a text", `${finalTest(3)}\nZomaar.\n`, HEAD_WITH_TEST, "paragraph does not belong in the final test"],
    [
      "a story",
      finalTest(3) + STORY.replace("m1-milan", "t-milan"),
      HEAD_WITH_TEST,
      "conversation does not belong in the final test",
    ],
  ])("with %s is not in order", (_, test, head, problem) => {
    expect(withTest(test, head).join("\n")).toContain(problem);
  });

  test("has no open question, which cannot be graded", () => {
    const open = QUESTION.replaceAll("one-answer", "open").replace('key="m1-1"', 'key="t-9" goal="weten"');
    const text = finalTest(3) + open.replace(/\{% option[\s\S]*?\/option %\}/, "{% model %}\nX\n{% /model %}");
    expect(withTest(text)).toEqual([
      expect.stringContaining(`final-test.md:${lineIn(text, "t-9")}: an open question cannot be graded`),
    ]);
  });
});

test("at least half of the questions of the modules are situations", () => {
  const definition = QUESTION.replace(" situation=true", "");
  expect(problemsOf(files(MODULE + definition.replace("m1-1", "m1-2")))).toEqual([]);
  const more = MODULE + definition.replace("m1-1", "m1-2") + definition.replace("m1-1", "m1-3");
  expect(problemsOf(files(more))).toEqual([
    "courses/proef/course.yaml:1: the modules have 3 questions, of which 1 are a situation: at least half must be",
  ]);
});

test("two modules do not share a key", () => {
  const head = HEAD_WITH_TEST.replace("  - 1-begin\n", "  - 1-begin\n  - 2-meer\n");
  const second = MODULE.replaceAll("m1-", "m1-b");
  const said = problemsOf(
    files(MODULE, { "course.yaml": head, "modules/2-meer.md": second, "final-test.md": finalTest(3) }),
  );
  expect(said).toEqual(["courses/proef/course.yaml:1: two modules have the key m1"]);
});

test("time is that of reading, answering, choosing and watching", () => {
  const section = aSection("a");
  expect(minutesOf([section])).toBeCloseTo(1 / 150);
  expect(minutesOf([questions.open]) - minutesOf([questions.oneAnswer])).toBeGreaterThan(1);
  expect(minutesOf([story])).toBeGreaterThan(minutesOf([section]));
  const film: RichBlock = { kind: "video", src: "a.webm", captions: "a.vtt", title: "Film", minutes: 4, blocks: [] };
  expect(minutesOf([{ type: "section", key: "f", title: "F", facts: [], text: [film] }])).toBeGreaterThan(4);
});

test("what the parser gives is a whole course, with nothing a page could not draw", () => {
  const { course } = parse(files());
  expect(JSON.parse(JSON.stringify(course))).toEqual(course);
});
