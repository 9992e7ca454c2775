import { emailField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

export const requestCodeForm = z.object({
  email: emailField,
  /** The way back, carried through the steps. */
  terug: z.string().optional(),
});
