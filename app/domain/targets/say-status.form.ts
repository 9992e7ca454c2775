import { optionalLinesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";
import { promiseStatuses } from "./promise-status";

/** Where a promise that is no count stands, and why. */
export const statusForm = z.object({
  stand: z.enum(promiseStatuses, { error: "Kies hoe het ervoor staat." }),
  toelichting: optionalLinesField({ longest: 1_000 }),
});
