import type { RichText } from "~/domain/courseware/rich-text";

/** A question of a module or of the final test. */
export type Question = ChoiceQuestion | PlacingQuestion | NumberQuestion | OpenQuestion;

type QuestionBase = {
  key: string;
  /** Says which words, options and right answer it had: attempts at another version are not shown or counted with it. */
  version: string;
  title: string;
  facts: string[];
  /** The goal it tests; questions of the final test have one. */
  goal: string | null;
  /** A situation, not a definition. */
  situation: boolean;
  prompt: RichText;
  feedback: RichText;
};

/** `feedback` belongs to this option alone and is empty when the author gave none. */
export type Choice = { key: string; text: string };
export type Option = Choice & { feedback: RichText };

/** A question answered by choosing options. `right` holds the keys of all options that must be chosen. */
export type ChoiceQuestion = QuestionBase & {
  type: "one-answer" | "several-answers" | "true-false" | "case-file";
  options: Option[];
  right: string[];
  /** The file to judge; empty but for a case file. */
  documents: CaseDocument[];
};

export type CaseDocument = { title: string; text: RichText };

/** A question answered by giving every item a target: a place in the order, a partner or a group. */
export type PlacingQuestion = QuestionBase & {
  type: "ordering" | "matching" | "sorting";
  items: Choice[];
  targets: Choice[];
  right: Record<string, string>;
};

/** A question answered with a number; right when it differs by at most `tolerance`. */
export type NumberQuestion = QuestionBase & { type: "number"; right: number; tolerance: number; unit: string };

/** A question answered in own words, to be compared with a model answer; any answer is taken as right. */
export type OpenQuestion = QuestionBase & { type: "open"; model: RichText };
