/** How a question does at people's first try. */
export type Difficulty = "too-hard" | "too-easy" | "fine" | "too-few";

/** First tries are counted by tens, so that no figure, nor the step from one to the next, says what one person answered. */
export const TRIES_TOGETHER = 10;
const TOO_HARD_BELOW = 0.5;
const TOO_EASY_ABOVE = 0.95;

export function difficultyOf({ tries, right }: { tries: number; right: number }): Difficulty {
  if (tries < TRIES_TOGETHER) return "too-few";
  if (right / tries < TOO_HARD_BELOW) return "too-hard";
  return right / tries > TOO_EASY_ABOVE ? "too-easy" : "fine";
}

/** In whole percents; null when too few tried. */
export function shareRight({ tries, right }: { tries: number; right: number }): number | null {
  return tries < TRIES_TOGETHER ? null : Math.round((100 * right) / tries);
}

export function difficultyWords(difficulty: Difficulty): string {
  switch (difficulty) {
    case "too-hard":
      return "Te moeilijk";
    case "too-easy":
      return "Te makkelijk";
    case "fine":
      return "Goed";
    case "too-few":
      return "Te weinig antwoorden";
  }
}
