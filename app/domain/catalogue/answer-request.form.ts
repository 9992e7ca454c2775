import { hiddenIdField, linesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

/** The answer to one request; `aanvraag` is its id. */
export const answerRequestForm = z.object({
  aanvraag: hiddenIdField,
  answer: linesField({
    missing: "Schrijf uw antwoord.",
    tooLong: "Een antwoord kan hier 4000 tekens lang zijn.",
    longest: 4000,
  }),
});
