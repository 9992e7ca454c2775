import type { RegistrationState } from "./registration-state";
import { noPlaceFor, type Seating, type Seeker } from "./seating";

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

/** Why a free place passes someone in the queue by. */
export type SkipReason = "approval-missing" | "quota-full" | "reserved";

/** Someone who wants a place. */
export interface Candidate extends Seeker {
  state: RegistrationState;
  approved: boolean;
}

export type ApprovalRule = "NONE" | "THEME_LEAD" | "MANAGER";

/** Whether a request still waits for a yes that the edition asks. */
function lacksApproval({ state, approved }: Pick<Candidate, "state" | "approved">, rule: ApprovalRule): boolean {
  return state === "REQUESTED" && !approved && rule !== "NONE";
}

/** Why a free place passes someone in the queue by for now; null when it is theirs. Asked while places are free. */
export function skipReason(candidate: Candidate, seating: Seating, rule: ApprovalRule): SkipReason | null {
  if (lacksApproval(candidate, rule)) return "approval-missing";
  const none = noPlaceFor(candidate, seating);
  if (none === "quota") return "quota-full";
  return none === "reserved" ? "reserved" : null;
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
