interface Choice {
  /** The slugs chosen. */
  chosen: readonly string[];
  /** The slugs it carries now. */
  before: readonly string[];
  /** The slugs of the themes this person leads; null for who may choose any. */
  led: readonly string[] | null;
  /** Was it ever published? Then its figures are those of every theme it carries. */
  published: boolean;
}

export type ThemeProblem = "none" | "none-of-own" | "of-another";

/**
 * What is the matter with the themes someone chose for an offering: it carries at least one, a lead puts others only beside
 * one of their own, and takes nobody else's away once it was published. Null when nothing is.
 */
export function themeProblem({ chosen, before, led, published }: Choice): ThemeProblem | null {
  if (chosen.length === 0) return "none";
  if (led === null) return null;
  if (!chosen.some((slug) => led.includes(slug))) return "none-of-own";
  const taken = before.filter((slug) => !chosen.includes(slug));
  return published && taken.some((slug) => !led.includes(slug)) ? "of-another" : null;
}
