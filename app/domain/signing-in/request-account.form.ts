import { z } from "~/platform/zod";
import { emailField } from "../accounts/email-field";
import { missingAnswers, missingWords } from "../accounts/employment";
import { oneLine } from "../accounts/one-line";
import { personName } from "../accounts/person-name";
import type { ListedEmployer } from "../organisations/listed-employer";

const fields = z.object({
  name: personName,
  email: emailField,
  employer: z.string().optional(),
  employerName: oneLine({
    missing: missingWords.employerName,
    tooLong: "Een naam kan hier 150 tekens lang zijn.",
    longest: 150,
  }).optional(),
  kind: z.string().optional(),
  municipality: z.string().optional(),
  jobTitle: oneLine({
    missing: "Vul uw functie in.",
    tooLong: "Een functie kan hier 100 tekens lang zijn.",
    longest: 100,
  }).optional(),
  /** The way back, carried through the steps. */
  terug: z.string().optional(),
});

/** The form for an account, with the organisations it offers; it tells everything that is missing at once. */
export function requestAccountForm(listed: readonly ListedEmployer[]) {
  return fields.superRefine(
    (answers, context) => {
      for (const field of missingAnswers(answers, listed)) {
        context.addIssue({ code: "custom", path: [field], message: missingWords[field] });
      }
    },
    { when: () => true },
  );
}
