import { blocksOf, type Course, type Goal } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";
import type { RichText } from "~/domain/courseware/rich-text";
import type { Answer } from "~/domain/learning/answer";
import { type AnswerLine, answerLines } from "~/domain/learning/answer-lines";
import { drawnQuestion, questionLine } from "~/domain/learning/drawn-question";
import type { KeptTest } from "~/domain/learning/kept-test";
import { type Place, placeOf } from "~/domain/learning/place";
import { type PartResult, questionView } from "~/domain/learning/question-view";
import { type FactLine, factLines, namedIn } from "~/domain/learning/shelf";
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

/** `answer` is what was answered, a line for each thing with how that was; empty once it was erased. `facts` is what the question rests on. */
export type AskedQuestion = {
  position: number;
  /** What it asks, in a line. */
  line: string;
  correct: boolean;
  prompt: RichText;
  answer: (AnswerLine & { part: PartResult | null })[];
  feedback: RichText;
  facts: FactLine[];
};

/** The result of a test that was handed in, in the words of the e-learning as it is now as far as they are still the same. */
export function testResult(now: Course, drawnFrom: Course, test: KeptTest): TestResult {
  const drawn = test.questions.map((each) => ({ ...each, question: drawnQuestion(each, now, drawnFrom) }));
  const facts = { ...drawnFrom.facts, ...now.facts };
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
      return [{ position, correct: correct === true, ...askedOf(question, answer, facts) }];
    }),
  };
}

function askedOf(question: Question, answer: Answer | null, facts: Course["facts"]) {
  const { prompt, feedback } = question;
  const parts = questionView(question, answer ?? undefined).result?.parts ?? {};
  const lines = answer ? answerLines(question, answer).map((line) => ({ ...line, part: parts[line.key] ?? null })) : [];
  const named = namedIn([prompt, feedback, lines], "source");
  return {
    line: questionLine(question),
    prompt,
    answer: lines,
    feedback,
    facts: factLines({ facts }, [...question.facts, ...named]),
  };
}

function readAgain(course: Course, slugs: Goal["modules"]): ReadAgain[] {
  const blocks = blocksOf(course);
  return slugs.flatMap((slug) => {
    const first = blocks.find(({ module }) => module.slug === slug);
    return first ? [{ ...placeOf(first), title: first.module.title }] : [];
  });
}
