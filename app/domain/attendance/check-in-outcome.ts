import type { CheckInStanding } from "./check-in-standing";
import type { MarkValue } from "./marks";

/** How confirming with the code ended. Only `checked-in` stored anything that counts. */
export type CheckInOutcome =
  | { outcome: "checked-in" | "already" | "full" }
  | { outcome: "listed"; value: Exclude<MarkValue, "PRESENT"> }
  | { outcome: Exclude<CheckInStanding["is"], "ready" | "present" | "listed"> };
