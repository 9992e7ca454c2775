import { jobTitleField } from "~/domain/organisations/job-title";
import { emailField, lineField } from "~/platform/form-fields";
import { z } from "~/platform/zod";
import { missingAnswers, missingWords } from "../accounts/employment";
import { personName } from "../accounts/person-name";
import type { ListedEmployer } from "../organisations/listed-employer";

const fields = z.object({
  name: personName,
  email: emailField,
  employer: z.string().optional(),
  employerName: lineField({
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
