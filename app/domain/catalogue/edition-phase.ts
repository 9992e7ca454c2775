export type EditionPhase = "coming" | "running" | "past" | "cancelled";

interface PhaseFacts {
  state: "DRAFT" | "PUBLISHED" | "CANCELLED";
  startsAt: Date | null;
  endsAt: Date | null;
}

/** Where an edition is in its life; it is past from the moment its last meeting is over. */
export function phaseOf({ state, startsAt, endsAt }: PhaseFacts, now: Date): EditionPhase {
  if (state === "CANCELLED") return "cancelled";
  if (endsAt && endsAt <= now) return "past";
  return startsAt && startsAt <= now ? "running" : "coming";
}

const DAY_MS = 24 * 3_600_000;

/** Whether those with a place are given the link of an online edition now: from 24 hours before until its last meeting is over. */
export function linkIsOpen({ state, startsAt, endsAt }: PhaseFacts, now: Date): boolean {
  if (state !== "PUBLISHED" || !startsAt || !endsAt) return false;
  return startsAt.getTime() - DAY_MS <= now.getTime() && now < endsAt;
}
