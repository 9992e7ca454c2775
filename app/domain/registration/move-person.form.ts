import { z } from "~/platform/zod";

/** `naar`: the id of the edition someone moves to. */
export const movePersonForm = z.object({ naar: z.string({ error: "Kies een andere uitvoering." }) });
