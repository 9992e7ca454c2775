import { severalLines } from "~/domain/accounts/several-lines";
import { z } from "~/platform/zod";

/** Characters. */
export const LONGEST_REASON = 1000;

/** What is told with a decision: a few lines, or "" when nothing was written. */
export const reasonField = z
  .preprocess(
    (typed) => (typeof typed === "string" && typed.trim() !== "" ? typed : undefined),
    severalLines({
      missing: "Geef een reden.",
      tooLong: `Een reden kan hier ${LONGEST_REASON} tekens lang zijn.`,
      longest: LONGEST_REASON,
    }).optional(),
  )
  .transform((reason) => reason ?? "");
