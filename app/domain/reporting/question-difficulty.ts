/** How a question does: at their first try, how many got it right. */
export type Difficulty = "too-hard" | "too-easy" | "fine" | "too-few";

/** From this many first tries on a question is judged, so that a few people's luck says nothing. */
export const FEWEST_TRIES = 10;
const TOO_HARD_BELOW = 0.5;
const TOO_EASY_ABOVE = 0.95;

export function difficultyOf({ tries, right }: { tries: number; right: number }): Difficulty {
  if (tries < FEWEST_TRIES) return "too-few";
  if (right / tries < TOO_HARD_BELOW) return "too-hard";
  return right / tries > TOO_EASY_ABOVE ? "too-easy" : "fine";
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
