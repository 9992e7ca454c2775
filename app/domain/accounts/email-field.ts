import { z } from "~/platform/zod";
import { parseEmailAddress } from "./email-address";

/** The form field in which someone types an e-mail address; gives it in the academy's one spelling. */
export const emailField = z.string({ error: "Vul uw e-mailadres in." }).transform((typed, context) => {
  const address = parseEmailAddress(typed);
  if (address) return address;
  context.addIssue({ code: "custom", message: "Vul een e-mailadres in zoals naam@organisatie.nl." });
  return z.NEVER;
});
