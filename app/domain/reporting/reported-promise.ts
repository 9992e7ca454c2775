import type { Outlook } from "../targets/expectation";
import type { DayCount } from "../targets/figure";
import type { PlannedPromise } from "../targets/planned-promise";
import type { Progress } from "../targets/progress";
import type { HeadcountsBeside } from "./headcount-bounds";

/** A promise with how it stands; one that is no count has a word instead. */
export interface ReportedPromise extends PlannedPromise {
  progress: Progress | null;
  /** What it was given per day, and what is planned for it. */
  days: DayCount[];
  outlook: Outlook | null;
  /** Who was counted without a name: beside the figure, never in it. */
  headcounts: HeadcountsBeside | null;
  /** The figure as a sentence; empty for a promise that is no count. */
  words: string;
}
