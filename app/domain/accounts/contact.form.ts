import { z } from "~/platform/zod";
import { emailField } from "./email-field";
import { jobTitleField } from "./job-title";
import { oneLine } from "./one-line";

/** A contact of an organisation; `nieuw` is its id, made by the page when it is a new one. */
export const contactForm = z.object({
  nieuw: z.uuid({ error: "Laad de pagina opnieuw." }),
  naam: oneLine({ missing: "Vul een naam in.", tooLong: "Houd de naam korter.", longest: 120 }),
  email: emailField,
  functie: jobTitleField.optional(),
});
