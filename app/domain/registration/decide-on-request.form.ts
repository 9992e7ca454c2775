import { z } from "~/platform/zod";
import { reasonField } from "./reason-field";
import type { RequestDecision } from "./request-decision";

const DECISIONS = { goedkeuren: "approve", afwijzen: "decline" } as const satisfies Record<string, RequestDecision>;

/** A yes or no to a request, with what is told: of a theme lead or a manager. */
export const decideForm = z.object({
  besluit: z
    .enum(["goedkeuren", "afwijzen"], { error: "Kies of u de aanvraag goedkeurt of afwijst." })
    .transform((word) => DECISIONS[word]),
  reden: reasonField,
});
