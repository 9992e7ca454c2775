import type { FinalTest } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";

/** Gives numbers from 0 up to 1. */
export type Random = () => number;

/** Random numbers that always follow from the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The questions of one test, in the order in which they are asked: one of each goal as far as they go, then any; first
 * those that were not in the last test.
 */
export function drawQuestions(
  { pool, questions }: Pick<FinalTest, "pool" | "questions">,
  lastKeys: ReadonlySet<string>,
  random: Random,
): Question[] {
  const mixed = shuffled(pool, random);
  const inTurn = [...mixed.filter(({ key }) => !lastKeys.has(key)), ...mixed.filter(({ key }) => lastKeys.has(key))];
  const goals = shuffled([...new Set(pool.map(({ goal }) => goal))], random);
  const ofGoals = goals.flatMap((goal) => inTurn.find((question) => question.goal === goal) ?? []);
  const others = inTurn.filter((question) => !ofGoals.includes(question));
  return shuffled([...ofGoals, ...others].slice(0, questions), random);
}

/** Fisher and Yates: each order is as likely as any other. */
function shuffled<T>(things: readonly T[], random: Random): T[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
