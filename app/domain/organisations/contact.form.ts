import { emailField, hiddenIdField, lineField } from "~/platform/form-fields";
import { z } from "~/platform/zod";
import { jobTitleField } from "./job-title";

/** A contact of an organisation; `nieuw` is its id, made by the page when it is a new one. */
export const contactForm = z.object({
  nieuw: hiddenIdField,
  naam: lineField({ missing: "Vul een naam in.", tooLong: "Houd de naam korter.", longest: 120 }),
  email: emailField,
  functie: jobTitleField.optional(),
});
