/** A question as it is asked: `choices` only of a CHOICE. */
export interface AskedQuestion {
  id: string;
  kind: "TEXT" | "CHOICE" | "YES_NO";
  label: string;
  choices: string[];
  required: boolean;
  /** About diet or health: its answers are gone a week after the edition. */
  sensitive: boolean;
}

/** What one answers to a YES_NO. */
const YES_NO = ["ja", "nee"] as const;

export const LONGEST_ANSWER = 500;

/** What was answered, by question id: only what was asked, without what was left open. */
export function givenAnswers(
  questions: readonly AskedQuestion[],
  typed: Readonly<Record<string, string>>,
): Record<string, string> {
  const given = questions.flatMap(({ id }): [string, string][] => {
    const answer = Object.hasOwn(typed, id) ? typed[id]?.trim() : "";
    return answer ? [[id, answer]] : [];
  });
  return Object.fromEntries(given);
}

/** The ids of the questions that still lack an answer, or have one that does not fit. */
export function unanswered(questions: readonly AskedQuestion[], given: Readonly<Record<string, string>>): string[] {
  return questions.filter((question) => !isAnswered(question, given[question.id])).map(({ id }) => id);
}

function isAnswered({ kind, choices, required }: AskedQuestion, answer: string | undefined): boolean {
  if (answer === undefined) return !required;
  if (kind === "CHOICE") return choices.includes(answer);
  if (kind === "YES_NO") return YES_NO.some((word) => word === answer);
  return answer.length <= LONGEST_ANSWER;
}
