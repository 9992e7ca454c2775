import type { RegistrationState } from "./registration-state";

/** Why an edition takes no registrations at a moment. */
export type ClosedReason = "unpublished" | "edition-cancelled" | "past" | "started" | "not-open-yet" | "closed";

export interface OpeningFacts {
  state: "DRAFT" | "PUBLISHED" | "CANCELLED";
  startsAt: Date | null;
  endsAt: Date | null;
  opensAt: Date | null;
  closesAt: Date | null;
}

/** Why nobody can register for an edition now; null when one can. The window holds its first moment, not its last. */
export function closedBecause(edition: OpeningFacts, now: Date): ClosedReason | null {
  if (edition.state === "CANCELLED") return "edition-cancelled";
  if (edition.state === "DRAFT" || !edition.startsAt) return "unpublished";
  if (edition.endsAt && edition.endsAt <= now) return "past";
  if (edition.startsAt <= now) return "started";
  if (edition.opensAt && now < edition.opensAt) return "not-open-yet";
  if (edition.closesAt && edition.closesAt <= now) return "closed";
  return null;
}

/** Why someone in the queue cannot get a free place yet. */
export type SkipReason = "approval-missing";

/** Why a free place passes someone in the queue by for now; null when it is theirs. */
export function skipReason(waiting: { state: RegistrationState }): SkipReason | null {
  return waiting.state === "REQUESTED" ? "approval-missing" : null;
}

/** Why someone cannot give up their registration any more. */
export type StuckReason = "edition-cancelled" | "started" | "too-late";

interface CancelFacts extends OpeningFacts {
  cancelUntil: Date | null;
}

/** Why a living registration cannot be cancelled now; null when it can. Only a confirmed place has a deadline before the start. */
export function stuckBecause(edition: CancelFacts, state: RegistrationState, now: Date): StuckReason | null {
  if (edition.state === "CANCELLED") return "edition-cancelled";
  if (edition.startsAt && edition.startsAt <= now) return "started";
  if (state === "CONFIRMED" && edition.cancelUntil && edition.cancelUntil <= now) return "too-late";
  return null;
}
