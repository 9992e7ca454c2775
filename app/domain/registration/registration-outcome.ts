import type { ClosedReason, StuckReason } from "./eligibility";
import type { ManagerAddressProblem } from "./manager-address";

/** How registering ended. `overlaps`: what else the person has a place in at that time; `fields`: the questions that lack an answer. */
export type RegisterOutcome =
  | { outcome: "confirmed"; overlaps: string[] }
  | { outcome: "waiting"; position: number }
  | { outcome: "requested" | "offered" }
  | { outcome: "answers-missing"; fields: string[] }
  | { outcome: "manager-address"; problem: ManagerAddressProblem }
  | { outcome: "not-invited" }
  | { outcome: ClosedReason };

export interface CancelOutcome {
  outcome: "cancelled" | "not-registered" | StuckReason;
}

/** What one can say to an offered place. */
export type OfferAnswer = "accept" | "refuse";

export type AnswerOutcome =
  | { outcome: "confirmed"; overlaps: string[] }
  | { outcome: "refused" | "no-offer" | "offer-lapsed" };
