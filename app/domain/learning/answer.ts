import type { Choice, ChoiceQuestion, NumberQuestion, PlacingQuestion, Question } from "~/domain/courseware/question";

/** What someone answered: options chosen, a target for each item, a number, or own words. */
export type Answer = { chosen: string[] } | { placed: Record<string, string> } | { number: number } | { text: string };

/** What a form sent, every value of every field. */
export type AnswerFields = Record<string, string[]>;

export type AnswerProblem =
  | "nothing-chosen"
  | "not-all-placed"
  | "place-used-twice"
  | "no-number"
  | "nothing-written"
  | "too-long";

/** The field of a question with one answer: the options chosen, the number, the text. */
export const ANSWER_FIELD = "antwoord";

/** The field that says which version of its question a form showed. */
export const VERSION_FIELD = "versie";

export const LONGEST_TEXT = 2000;

// What no one types and the database does not take.
const UNFIT = /[\p{Cs}\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/gu;

/** The field of one item that is to be placed. */
export function placeField(itemKey: string): string {
  return `${ANSWER_FIELD}-${itemKey}`;
}

export function isPlacing(question: Question): question is PlacingQuestion {
  return "items" in question;
}

export function isChoice(question: Question): question is ChoiceQuestion {
  return "options" in question;
}

/** The answer in the fields of a form, or why it is none; values that the question does not know count as nothing. */
export function readAnswer(question: Question, fields: AnswerFields): Answer | AnswerProblem {
  switch (question.type) {
    case "number":
      return readNumber(question, fields);
    case "open":
      return readText(fields);
    case "ordering":
    case "matching":
    case "sorting":
      return readPlaced(question, fields);
    default:
      return readChosen(question, fields);
  }
}

/** Whether a stored answer speaks of the options this question has now. */
export function fits(question: Question, answer: Answer): boolean {
  if (isPlacing(question)) {
    return "placed" in answer && question.items.every(({ key }) => isOneOf(question.targets, answer.placed[key]));
  }
  if (isChoice(question)) {
    return "chosen" in answer && answer.chosen.every((key) => isOneOf(question.options, key));
  }
  return question.type === "number" ? "number" in answer : "text" in answer;
}

/** Whether a form showed a question as it no longer is; one that does not say which it showed is taken at its word. */
export function isOfEarlier({ version }: Pick<Question, "version">, fields: AnswerFields): boolean {
  const shown = fields[VERSION_FIELD]?.[0];
  return shown !== undefined && shown !== version;
}

function readChosen(question: ChoiceQuestion, fields: AnswerFields): Answer | AnswerProblem {
  const sent = (fields[ANSWER_FIELD] ?? []).filter((key) => isOneOf(question.options, key));
  const chosen = takesSeveral(question) ? [...new Set(sent)] : sent.slice(0, 1);
  return chosen.length > 0 ? { chosen } : "nothing-chosen";
}

export function takesSeveral({ type }: Pick<ChoiceQuestion, "type">): boolean {
  return type === "several-answers" || type === "case-file";
}

function readPlaced(question: PlacingQuestion, fields: AnswerFields): Answer | AnswerProblem {
  const pairs = question.items.map(({ key }) => [key, fields[placeField(key)]?.[0] ?? ""] as const);
  if (!pairs.every(([, target]) => isOneOf(question.targets, target))) return "not-all-placed";
  const used = new Set(pairs.map(([, target]) => target));
  if (question.type === "ordering" && used.size < pairs.length) return "place-used-twice";
  return { placed: Object.fromEntries(pairs) };
}

/** A number as people here write it: 1.250,5 or 1250.5, with or without its unit. */
function readNumber({ unit }: NumberQuestion, fields: AnswerFields): Answer | AnswerProblem {
  const typed = (fields[ANSWER_FIELD]?.[0] ?? "").trim().toLowerCase();
  const bare = (unit && typed.endsWith(unit.toLowerCase()) ? typed.slice(0, -unit.length) : typed).trim();
  if (/^-?\d{1,3}(\.\d{3})+(,\d{1,6})?$/.test(bare)) return numberOf(bare.replaceAll(".", ""));
  return /^-?\d{1,12}([.,]\d{1,6})?$/.test(bare) ? numberOf(bare) : "no-number";
}

function numberOf(typed: string): Answer {
  return { number: Number(typed.replace(",", ".")) };
}

function readText(fields: AnswerFields): Answer | AnswerProblem {
  const text = (fields[ANSWER_FIELD]?.[0] ?? "").replaceAll("\r\n", "\n").replace(UNFIT, "").trim();
  if (text === "") return "nothing-written";
  return text.length > LONGEST_TEXT ? "too-long" : { text };
}

function isOneOf(choices: Choice[], key: string | undefined): boolean {
  return choices.some((choice) => choice.key === key);
}
