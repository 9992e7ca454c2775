import { registerPersonForm } from "~/domain/registration/register-person.form";
import { z } from "~/platform/zod";

/** Someone at the door: a whole address, and a name for when the academy doesn't know it; `dagdeel` is where they are. */
export const admitWalkInForm = registerPersonForm.extend({ dagdeel: z.string({ error: "Kies een dagdeel." }) });
