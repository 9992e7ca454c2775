import { type ApprovalRule, closedBecause, type OpeningFacts } from "./eligibility";
import type { RegistrationState } from "./registration-state";

/** What one can say to a request. */
export type RequestDecision = "approve" | "decline";

/** Where a manager's link stands. `passed-by`: the request waits for them no longer. */
export type LinkStanding = "open" | "approved" | "declined" | "expired" | "passed-by";

/** Why a theme lead cannot give or take places of an edition any more. */
export type OverReason = "unpublished" | "edition-cancelled" | "past" | "started";

interface LinkFacts {
  decision: "APPROVED" | "DECLINED" | null;
  expiresAt: Date;
  state: RegistrationState;
  edition: OpeningFacts & { approval: ApprovalRule };
}

/** Where a manager's link stands at a moment; its last moment is no longer in it. Where managers decide no more it opens nothing. */
export function linkStanding({ decision, expiresAt, state, edition }: LinkFacts, now: Date): LinkStanding {
  if (decision) return decision === "APPROVED" ? "approved" : "declined";
  if (expiresAt <= now) return "expired";
  const asked = state === "REQUESTED" && edition.approval === "MANAGER";
  return asked && !overBecause(edition, now) ? "open" : "passed-by";
}

/** Why even a theme lead, whom no registration window binds, can no longer change who comes; null when they can. */
export function overBecause(edition: OpeningFacts, now: Date): OverReason | null {
  const closed = closedBecause({ ...edition, opensAt: null, closesAt: null }, now);
  return closed === "not-open-yet" || closed === "closed" ? null : closed;
}
