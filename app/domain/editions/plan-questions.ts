import type { PlannedQuestion } from "~/domain/catalogue/edition-plan";
import { MOST_QUESTIONS, questionFields } from "./plan-fields";
import type { TypedAnswers } from "./typed-answers";

const LONGEST_CHOICE = 100;
const MOST_CHOICES = 20;

/** The questions an edition asks, out of a form's rows; a row without words is no question. */
export function readQuestions(answers: TypedAnswers): PlannedQuestion[] {
  return Array.from({ length: MOST_QUESTIONS }, (_, index) => readQuestion(answers, index + 1)).flatMap(
    (question) => question ?? [],
  );
}

function readQuestion(answers: TypedAnswers, row: number): PlannedQuestion | null {
  const names = questionFields(row);
  const label = answers.line(names.label, 200);
  const kind = answers.oneOf(names.kind, ["TEXT", "CHOICE", "YES_NO"], "TEXT");
  const choices = [...new Set(answers.lines(names.choices, LONGEST_CHOICE).filter(Boolean))];
  if (label === "") {
    if (choices.length > 0) answers.complain(names.label, "Vul de vraag bij deze keuzes in.");
    return null;
  }
  if (kind === "CHOICE" && choices.length < 2)
    answers.complain(names.choices, "Vul twee of meer keuzes in, op elke regel een.");
  if (choices.length > MOST_CHOICES) answers.complain(names.choices, `Geef niet meer dan ${MOST_CHOICES} keuzes.`);
  return {
    id: answers.raw(names.id) || null,
    ...{ kind, label },
    choices: kind === "CHOICE" ? choices.join("\n") : "",
    required: answers.ticked(names.required),
    sensitive: answers.ticked(names.sensitive),
  };
}
