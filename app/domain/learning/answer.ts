import type { Choice, ChoiceQuestion, PlacingQuestion, Question } from "~/domain/courseware/course";

/** What someone answered: the options chosen, or the target given to each item. */
export type Answer = { chosen: string[] } | { placed: Record<string, string> };

/** What a form sent, every value of every field. */
export type AnswerFields = Record<string, string[]>;

export type AnswerProblem = "nothing-chosen" | "not-all-placed" | "place-used-twice";

/** The field of a question that is answered by choosing. */
export const CHOICE_FIELD = "antwoord";

/** The field of one item that is to be placed. */
export function placeField(itemKey: string): string {
  return `antwoord-${itemKey}`;
}

export function isPlacing(question: Question): question is PlacingQuestion {
  return "items" in question;
}

/** The answer in the fields of a form, or why it is none; values that the question does not know count as nothing. */
export function readAnswer(question: Question, fields: AnswerFields): Answer | AnswerProblem {
  return isPlacing(question) ? readPlaced(question, fields) : readChosen(question, fields);
}

/** Whether a stored answer speaks of the options this question has now (a newer version may have others). */
export function fits(question: Question, answer: Answer): boolean {
  if (isPlacing(question)) {
    return "placed" in answer && question.items.every(({ key }) => isOneOf(question.targets, answer.placed[key]));
  }
  return "chosen" in answer && answer.chosen.every((key) => isOneOf(question.options, key));
}

function readChosen(question: ChoiceQuestion, fields: AnswerFields): Answer | AnswerProblem {
  const sent = (fields[CHOICE_FIELD] ?? []).filter((key) => isOneOf(question.options, key));
  const chosen = question.type === "several-answers" ? [...new Set(sent)] : sent.slice(0, 1);
  return chosen.length > 0 ? { chosen } : "nothing-chosen";
}

function readPlaced(question: PlacingQuestion, fields: AnswerFields): Answer | AnswerProblem {
  const pairs = question.items.map(({ key }) => [key, fields[placeField(key)]?.[0] ?? ""] as const);
  if (!pairs.every(([, target]) => isOneOf(question.targets, target))) return "not-all-placed";
  const used = new Set(pairs.map(([, target]) => target));
  if (question.type === "ordering" && used.size < pairs.length) return "place-used-twice";
  return { placed: Object.fromEntries(pairs) };
}

function isOneOf(choices: Choice[], key: string | undefined): boolean {
  return choices.some((choice) => choice.key === key);
}
