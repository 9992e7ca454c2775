import { z } from "~/platform/zod";
import { emailField } from "../accounts/email-field";

export const requestCodeForm = z.object({
  email: emailField,
  /** The way back, carried through the steps. */
  terug: z.string().optional(),
});
