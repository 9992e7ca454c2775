import { linesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

/** A remark about one quarter of a promise's plan year. */
export const remarkForm = z.object({
  kwartaal: z
    .enum(["1", "2", "3", "4"], { error: "Kies een kwartaal." })
    .transform((quarter) => Number(quarter) as 1 | 2 | 3 | 4),
  opmerking: linesField({ missing: "Schrijf uw opmerking.", longest: 2_000 }),
});
