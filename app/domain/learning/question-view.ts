import type { CaseDocument, Choice, ChoiceQuestion, PlacingQuestion, Question } from "~/domain/courseware/question";
import type { RichText } from "~/domain/courseware/rich-text";
import { type Answer, fits, isChoice, isPlacing, takesSeveral } from "~/domain/learning/answer";
import { grade } from "~/domain/learning/grading";

/** What a learner may see of a question: never its right answer, and whatever explains it only in the result. */
export type QuestionView = ChoiceView | PlacingView | NumberView | OpenView;

type CommonView = { key: string; version: string; title: string; prompt: RichText; result: Result | null };

/** How the last answer was: as a whole and per thing chosen or placed. */
export type Result = { correct: boolean; parts: Record<string, PartResult>; feedback: RichText };

/** `feedback` is what the author says of this option alone; empty for most. */
export type PartResult = { right: boolean; feedback: RichText };

export type ChoiceView = CommonView & {
  kind: "choice";
  several: boolean;
  options: Choice[];
  documents: CaseDocument[];
  answer: string[];
};

export type PlacingView = CommonView & {
  kind: "placing";
  type: PlacingQuestion["type"];
  items: Choice[];
  targets: Choice[];
  answer: Record<string, string>;
};

export type NumberView = CommonView & { kind: "number"; unit: string; answer: number | null };

/** `model` is what an answer could be; null until there is one. */
export type OpenView = CommonView & { kind: "open"; answer: string; model: RichText | null };

/** A question with an answer to it, and how that was unless `withResult` is false: a test says so only at its end. */
export function questionView(question: Question, given: Answer | undefined, withResult = true): QuestionView {
  const answer = given && fits(question, given) ? given : undefined;
  const { key, version, title, prompt } = question;
  const common = { key, version, title, prompt, result: answer && withResult ? resultOf(question, answer) : null };
  if (isPlacing(question)) return { ...common, ...placingView(question, answer) };
  if (isChoice(question)) return { ...common, ...choiceView(question, answer) };
  if (question.type === "number") {
    return {
      ...common,
      kind: "number",
      unit: question.unit,
      answer: answer && "number" in answer ? answer.number : null,
    };
  }
  const text = answer && "text" in answer ? answer.text : "";
  return { ...common, kind: "open", answer: text, model: common.result ? question.model : null };
}

function placingView({ type, items, targets }: PlacingQuestion, answer: Answer | undefined) {
  return { kind: "placing", type, items, targets, answer: answer && "placed" in answer ? answer.placed : {} } as const;
}

function choiceView(question: ChoiceQuestion, answer: Answer | undefined) {
  return {
    kind: "choice",
    several: takesSeveral(question),
    options: question.options.map(({ key, text }) => ({ key, text })),
    documents: question.documents,
    answer: answer && "chosen" in answer ? answer.chosen : [],
  } as const;
}

function resultOf(question: Question, answer: Answer): Result {
  const { correct, parts } = grade(question, answer);
  const ofOption = new Map(isChoice(question) ? question.options.map(({ key, feedback }) => [key, feedback]) : []);
  const part = ([key, right]: [string, boolean]) => [key, { right, feedback: ofOption.get(key) ?? [] }] as const;
  return { correct, parts: Object.fromEntries(Object.entries(parts).map(part)), feedback: question.feedback };
}
