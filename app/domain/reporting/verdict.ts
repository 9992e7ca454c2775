import type { Reason } from "./why-counted";

/** Whether something counts for one promise, and why. */
export interface Verdict {
  slug: string;
  title: string;
  reason: Reason;
  /** Of several rows: how many count. */
  count?: number;
}
