import { LONGEST_ANSWER } from "~/domain/registration/answers";

/** What stands beside a question that was left open, or answered with something that does not fit. */
export function answerWords(typed: string | undefined): string {
  const answer = typed?.trim() ?? "";
  if (answer === "") return "Beantwoord deze vraag.";
  return answer.length > LONGEST_ANSWER ? `Gebruik hoogstens ${LONGEST_ANSWER} tekens.` : "Kies een van de antwoorden.";
}
