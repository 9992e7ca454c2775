import type { PlannedPromise } from "../targets/planned-promise";
import type { Progress } from "../targets/progress";

/** A promise with how it stands; one that is no count has a word instead. */
export interface ReportedPromise extends PlannedPromise {
  progress: Progress | null;
  /** The figure as a sentence; empty for a promise that is no count. */
  words: string;
}
