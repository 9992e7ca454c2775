import { z } from "~/platform/zod";
import { emailField } from "../accounts/email-field";
import { missingAnswers, missingWords } from "../accounts/employment";
import { jobTitleField } from "../accounts/job-title";
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
  jobTitle: jobTitleField.optional(),
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
