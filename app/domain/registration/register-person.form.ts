import { personName } from "~/domain/accounts/person-name";
import { emailFieldFor } from "~/platform/form-fields";
import { z } from "~/platform/zod";

/** Someone whom a theme lead registers: a whole address, and a name for when the academy doesn't know it. */
export const registerPersonForm = z.object({
  email: emailFieldFor("Vul het e-mailadres in."),
  name: personName.optional().transform((name) => name ?? ""),
});
