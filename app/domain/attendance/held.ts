import { type Day, dayOf } from "~/platform/amsterdam";
import { byTime, type MeetingTimes } from "./marks";

interface HeldFacts {
  state: "DRAFT" | "PUBLISHED" | "CANCELLED";
  /** Those that are not cancelled. */
  meetings: readonly MeetingTimes[];
  minimumToCount: number;
  /** People who took part by the edition's rule. */
  tookPart: number;
  /** People without a registration, counted per meeting. */
  headcounts: readonly number[];
}

/**
 * The Amsterdam day on which an edition was held, that of its last meeting; null when it was not, or not yet. Held: its last
 * meeting over, not cancelled, and who took part with the highest headcount at least the minimum to count.
 */
export function heldOn({ state, meetings, minimumToCount, tookPart, headcounts }: HeldFacts, now: Date): Day | null {
  const last = [...meetings].sort(byTime).at(-1);
  const over = meetings.every(({ endsAt }) => endsAt <= now);
  const people = tookPart + Math.max(0, ...headcounts);
  return last && over && state === "PUBLISHED" && people >= minimumToCount ? dayOf(last.startsAt) : null;
}
