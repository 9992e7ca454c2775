import { blocksOf, type Course, type Goal } from "~/domain/courseware/course";
import type { RichText } from "~/domain/courseware/rich-text";
import { answerLines } from "~/domain/learning/answer-lines";
import { drawnQuestion, questionLine } from "~/domain/learning/drawn-question";
import type { KeptTest } from "~/domain/learning/kept-test";
import { type Place, placeOf } from "~/domain/learning/place";
import { resultsPerGoal } from "~/domain/learning/test-rules";

/** How a test went: as a whole, per goal with the modules that teach it, and per question. */
export type TestResult = {
  number: number;
  finishedAt: string;
  passed: boolean;
  right: number;
  needed: number;
  goals: { key: string; text: string; right: number; questions: number; modules: ReadAgain[] }[];
  asked: AskedQuestion[];
};

type ReadAgain = Place & { title: string };

/** `answer` is what was answered, a line for each thing; empty once it was erased. */
export type AskedQuestion = {
  position: number;
  /** What it asks, in a line. */
  line: string;
  correct: boolean;
  prompt: RichText;
  answer: string[];
  feedback: RichText;
};

/** The result of a test that was handed in, in the words of the e-learning as it is now as far as they are still the same. */
export function testResult(now: Course, drawnFrom: Course, test: KeptTest): TestResult {
  const drawn = test.questions.map((each) => ({ ...each, question: drawnQuestion(each, now, drawnFrom) }));
  const goals = [...now.goals, ...drawnFrom.goals.filter(({ key }) => now.goals.every((goal) => goal.key !== key))];
  const perGoal = resultsPerGoal(
    goals,
    drawn.map(({ question, correct }) => ({ goal: question?.goal ?? null, correct: correct === true })),
  );
  return {
    number: test.number,
    finishedAt: test.finishedAt?.toISOString() ?? "",
    passed: test.passed === true,
    right: test.right ?? 0,
    needed: test.needed,
    goals: perGoal.map(({ goal: { key, text, modules }, right, questions }) => {
      return { key, text, right, questions, modules: readAgain(now, modules) };
    }),
    asked: drawn.flatMap(({ position, question, answer, correct }) => {
      if (!question) return [];
      const { prompt, feedback } = question;
      const lines = answer ? answerLines(question, answer) : [];
      return [{ position, line: questionLine(question), correct: correct === true, prompt, answer: lines, feedback }];
    }),
  };
}

function readAgain(course: Course, slugs: Goal["modules"]): ReadAgain[] {
  const blocks = blocksOf(course);
  return slugs.flatMap((slug) => {
    const first = blocks.find(({ module }) => module.slug === slug);
    return first ? [{ ...placeOf(first), title: first.module.title }] : [];
  });
}
