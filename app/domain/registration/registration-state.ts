export type RegistrationState = "REQUESTED" | "CONFIRMED" | "WAITING" | "OFFERED" | "DECLINED" | "CANCELLED" | "LAPSED";

/** A person has at most one registration in one of these for an edition. */
export const LIVING = ["REQUESTED", "CONFIRMED", "WAITING", "OFFERED"] as const satisfies RegistrationState[];

/** These take a place. */
export const WITH_PLACE = ["CONFIRMED", "OFFERED"] as const satisfies RegistrationState[];

/** These stand in the queue for one. */
export const IN_QUEUE = ["REQUESTED", "WAITING"] as const satisfies RegistrationState[];

export function isLiving(state: RegistrationState): boolean {
  return LIVING.some((living) => living === state);
}

/** Why a registration changed, as its history keeps it. */
export type ChangeReason =
  | "registered"
  | "registered-by-lead"
  | "registered-from-list"
  | "moved-here"
  | "walked-in"
  | "moved-away"
  | "approved"
  | "declined"
  | "approval-expired"
  | "cancelled-by-lead"
  | "place-free"
  | "place-free-late"
  | "place-free-overlap"
  | "accepted"
  | "refused"
  | "lapsed"
  | "cancelled"
  | "edition-cancelled"
  | "passed-approval-missing"
  | "passed-quota-full"
  | "passed-reserved";
