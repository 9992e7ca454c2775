import type { TargetDefinition } from "./definition";

/** A promise of a plan year with the definition as it stood on a day; one that is no count has none. */
export interface PlannedPromise {
  id: string;
  slug: string;
  planYear: number;
  category: "A" | "B" | "C";
  title: string;
  subtheme: string | null;
  audience: string;
  source: string;
  note: string | null;
  wordStatus: string | null;
  themes: { slug: string; title: string; shortTitle: string }[];
  /** The promise that sums this one up. */
  umbrella: string | null;
  /** The promises it sums up; such an umbrella never enters a total. */
  sumsUp: { slug: string; title: string }[];
  definition: TargetDefinition | null;
}
