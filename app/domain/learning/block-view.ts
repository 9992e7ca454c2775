import { type Block, type Choice, isQuestion, type Question } from "~/domain/courseware/course";
import type { RichText } from "~/domain/courseware/rich-text";
import { type Answer, fits, isPlacing } from "~/domain/learning/answer";
import { grade } from "~/domain/learning/grading";

/** What a learner may see of a block: a question never carries its right answer, and its feedback only after an answer. */
export type BlockView = SectionView | ChoiceView | PlacingView;

export type SectionView = { kind: "section"; key: string; title: string; text: RichText };

type QuestionView = { key: string; title: string; prompt: RichText; result: Result | null };

/** How the last answer was: as a whole and per thing chosen or placed. */
export type Result = { correct: boolean; parts: Record<string, boolean>; feedback: RichText };

export type ChoiceView = QuestionView & { kind: "choice"; several: boolean; options: Choice[]; answer: string[] };

export type PlacingView = QuestionView & {
  kind: "placing";
  type: "ordering" | "matching" | "sorting";
  items: Choice[];
  targets: Choice[];
  answer: Record<string, string>;
};

export function blockView(block: Block, lastAnswer: Answer | undefined): BlockView {
  const { key, title } = block;
  if (!isQuestion(block)) return { kind: "section", key, title, text: block.text };
  const answer = lastAnswer && fits(block, lastAnswer) ? lastAnswer : null;
  const common = { key, title, prompt: block.prompt, result: answer && resultOf(block, answer) };
  if (isPlacing(block)) {
    const { type, items, targets } = block;
    return {
      ...common,
      kind: "placing",
      type,
      items,
      targets,
      answer: answer && "placed" in answer ? answer.placed : {},
    };
  }
  const chosen = answer && "chosen" in answer ? answer.chosen : [];
  return {
    ...common,
    kind: "choice",
    several: block.type === "several-answers",
    options: block.options,
    answer: chosen,
  };
}

function resultOf(question: Question, answer: Answer): Result {
  return { ...grade(question, answer), feedback: question.feedback };
}
