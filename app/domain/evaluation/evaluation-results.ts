import { type ReplyWords, SCALES, type ScaleKey, TEXTS, type TextKey } from "./evaluation-questions";

/** From this many replies about one edition or e-learning on they are shown. */
export const FEWEST = 5;

/** How often each of 1 to 5 was given, and the texts without any order that tells who came first. */
export interface Results {
  replies: number;
  scales: { key: ScaleKey; counts: number[]; average: number }[];
  texts: { key: TextKey; answers: string[] }[];
  /** The leads' own questions. */
  own: { question: string; answers: string[] }[];
}

/**
 * What is said of one or several editions and e-learnings, each with its own replies; null while none of them has enough.
 * Only those that are shown by themselves count, so that no difference between what is shown says what fewer than five said.
 */
export function resultsOf(units: readonly ReplyWords[][]): Results | null {
  const shown = units.filter((replies) => replies.length >= FEWEST);
  if (shown.length === 0) return null;
  const all = shown.flat();
  return {
    replies: all.length,
    scales: SCALES.map(({ key }) => scaleOf(key, all)),
    texts: TEXTS.map(({ key }) => ({ key, answers: inNoOrder(all.map((reply) => reply[key])) })),
    own: ownOf(shown),
  };
}

function scaleOf(key: ScaleKey, replies: ReplyWords[]) {
  const counts = [1, 2, 3, 4, 5].map((value) => replies.filter((reply) => reply[key] === value).length);
  const average = replies.reduce((sum, reply) => sum + reply[key], 0) / replies.length;
  return { key, counts, average };
}

/** A question counts from five replies to it within one edition or e-learning on; what counts there joins by its words. */
function ownOf(units: readonly ReplyWords[][]): Results["own"] {
  const asked = new Map<string, string[]>();
  for (const [question, answers] of units.flatMap(ownAnswersOf)) {
    asked.set(question, [...(asked.get(question) ?? []), ...answers]);
  }
  return [...asked]
    .map(([question, answers]) => ({ question, answers: inNoOrder(answers) }))
    .sort((one, other) => one.question.localeCompare(other.question, "nl"));
}

function ownAnswersOf(replies: ReplyWords[]): [string, string[]][] {
  const asked = new Map<string, string[]>();
  for (const { question, answer } of replies.flatMap(({ own }) => own)) {
    asked.set(question, [...(asked.get(question) ?? []), answer]);
  }
  return [...asked].filter(([, answers]) => answers.length >= FEWEST);
}

/** By the alphabet: the order says nothing of who wrote, or when. */
function inNoOrder(texts: string[]): string[] {
  return texts.filter((text) => text !== "").sort((one, other) => one.localeCompare(other, "nl"));
}
