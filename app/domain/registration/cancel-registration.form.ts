import { z } from "~/platform/zod";

export const LONGEST_REASON = 500;

export const cancelRegistrationForm = z.object({
  reden: z.string().trim().max(LONGEST_REASON, `Gebruik hoogstens ${LONGEST_REASON} tekens.`).default(""),
});
