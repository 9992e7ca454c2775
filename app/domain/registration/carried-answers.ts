import type { AskedQuestion } from "./answers";

/** What someone answered, with the question it was an answer to. */
interface GivenAnswer {
  value: string;
  question: Pick<AskedQuestion, "kind" | "label" | "sensitive">;
}

/**
 * The answers that go along to an edition which asks the same: same words and kind, and still one of its choices. One about
 * diet or health goes only where it is gone as soon.
 */
export function carriedAnswers(
  given: readonly GivenAnswer[],
  questions: readonly AskedQuestion[],
): Record<string, string> {
  const carried = questions.flatMap((question): [string, string][] => {
    const same = given.find((answer) => isSame(answer.question, question));
    return same && fits(same.value, question) ? [[question.id, same.value]] : [];
  });
  return Object.fromEntries(carried);
}

function isSame(one: GivenAnswer["question"], other: AskedQuestion): boolean {
  return one.kind === other.kind && folded(one.label) === folded(other.label) && (other.sensitive || !one.sensitive);
}

function fits(value: string, { kind, choices }: AskedQuestion): boolean {
  return kind !== "CHOICE" || choices.includes(value);
}

function folded(label: string): string {
  return label.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
