const MOST_WORDS = 8;
const GOOD_ENOUGH = 0.42;
const NEAR_THE_BEST = 0.7;

/** The words of a search, longest first, at most eight; words of one letter only when there are no others. */
export function searchWords(search: string): string[] {
  const words = [...new Set(search.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
  const long = words.filter((word) => word.length > 1);
  return (long.length > 0 ? long : words).sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}

/** Scores that count as an answer: good in themselves and not far below the best, so that one exact answer is not followed by twenty vague ones. Others become 0. */
export function relevantScores<T extends { score: number }>(found: readonly T[]): T[] {
  const best = Math.max(0, ...found.map(({ score }) => score));
  const least = Math.max(GOOD_ENOUGH, NEAR_THE_BEST * best);
  return found.map((each) => (each.score >= least ? each : { ...each, score: 0 }));
}
