import { type ReplyWords, SCALES, type ScaleKey, TEXTS, type TextKey } from "./evaluation-questions";

/** From this many replies on they are shown. */
export const FEWEST = 5;

/** Replies that may be shown together, and those that have to wait for more company. */
export interface Pool {
  shown: ReplyWords[];
  hidden: ReplyWords[];
}

/** How often each of 1 to 5 was given, and the texts without any order that tells who came first. */
export interface Results {
  replies: number;
  scales: { key: ScaleKey; counts: number[]; average: number }[];
  texts: { key: TextKey; answers: string[] }[];
  /** The leads' own questions; each from five replies to that question on. */
  own: { question: string; answers: string[] }[];
}

/** The replies about one edition or e-learning. */
export function poolOf(replies: ReplyWords[]): Pool {
  return replies.length >= FEWEST ? { shown: replies, hidden: [] } : { shown: [], hidden: replies };
}

/**
 * Pools together as one. What is hidden in each is shown only when it is enough together: whoever takes the parts off the
 * whole is left with nothing, or with at least five.
 */
export function pooled(pools: readonly Pool[]): Pool {
  const shown = pools.flatMap((pool) => pool.shown);
  const rest = poolOf(pools.flatMap(({ hidden }) => hidden));
  return { shown: [...shown, ...rest.shown], hidden: rest.hidden };
}

/** What the replies say together; null while there are too few to show. */
export function resultsOf({ shown }: Pool): Results | null {
  if (shown.length < FEWEST) return null;
  return {
    replies: shown.length,
    scales: SCALES.map(({ key }) => scaleOf(key, shown)),
    texts: TEXTS.map(({ key }) => ({ key, answers: inNoOrder(shown.map((reply) => reply[key])) })),
    own: ownOf(shown),
  };
}

function scaleOf(key: ScaleKey, replies: ReplyWords[]) {
  const counts = [1, 2, 3, 4, 5].map((value) => replies.filter((reply) => reply[key] === value).length);
  const average = replies.reduce((sum, reply) => sum + reply[key], 0) / replies.length;
  return { key, counts, average };
}

function ownOf(replies: ReplyWords[]): Results["own"] {
  const asked = new Map<string, string[]>();
  for (const { question, answer } of replies.flatMap(({ own }) => own)) {
    asked.set(question, [...(asked.get(question) ?? []), answer]);
  }
  return [...asked]
    .filter(([, answers]) => answers.length >= FEWEST)
    .map(([question, answers]) => ({ question, answers: inNoOrder(answers) }))
    .sort((one, other) => one.question.localeCompare(other.question, "nl"));
}

/** By the alphabet: the order says nothing of who wrote, or when. */
function inNoOrder(texts: string[]): string[] {
  return texts.filter((text) => text !== "").sort((one, other) => one.localeCompare(other, "nl"));
}
