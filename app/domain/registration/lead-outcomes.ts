import type { RegistrationState } from "./registration-state";
import type { OverReason } from "./request-decision";

/** How a theme lead's decision on a request ended; `state`: where an approved one stands. */
export type DecideOutcome =
  | { outcome: "approved"; state: RegistrationState }
  | { outcome: "declined" | "no-request" | "reason-needed" | OverReason };

/** How registering someone ended; `name` is theirs. */
export type RegisterPersonOutcome =
  | { outcome: "confirmed" | "waiting"; name: string }
  | { outcome: "already-registered"; name: string; state: RegistrationState }
  | { outcome: "name-needed" }
  | { outcome: OverReason };

/** How moving someone ended; `to`: the words for the other edition. */
export type MoveOutcome =
  | { outcome: "moved"; name: string; to: string }
  | { outcome: "full" | "already-there" | "not-registered" | "same-edition" | OverReason };

export type CancelForOutcome = { outcome: "cancelled" | "not-registered" | "reason-needed" | OverReason };
