import type { ClosedReason, StuckReason } from "./eligibility";

/** How registering ended. `overlaps`: what else the person has a place in at that time. */
export type RegisterOutcome =
  | { outcome: "confirmed"; overlaps: string[] }
  | { outcome: "waiting"; position: number }
  | { outcome: "requested" | "offered" }
  | { outcome: ClosedReason };

export interface CancelOutcome {
  outcome: "cancelled" | "not-registered" | StuckReason;
}

/** What one can say to an offered place. */
export type OfferAnswer = "accept" | "refuse";

export type AnswerOutcome =
  | { outcome: "confirmed"; overlaps: string[] }
  | { outcome: "refused" | "no-offer" | "offer-lapsed" };
