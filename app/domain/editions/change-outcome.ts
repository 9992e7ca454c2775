import type { EditionPlan } from "~/domain/catalogue/edition-plan";
import type { EditionEffect } from "./edition-effect";
import type { WrongFields } from "./plan-choices";

/** How changing an edition ended. `agree`: nothing happened yet, this is what would; `stale`: someone else changed these parts meanwhile. */
export type ChangeOutcome =
  | { outcome: "changed"; effect: EditionEffect }
  | { outcome: "agree"; effect: EditionEffect; agreed: string }
  | { outcome: "stale"; parts: (keyof EditionPlan)[]; version: string }
  | { outcome: "refused"; fields: WrongFields }
  | { outcome: "unchanged" | "edition-cancelled" };
