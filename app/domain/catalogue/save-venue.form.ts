import { hiddenIdField, lineField, optionalLinesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

const capacity = z
  .string()
  .trim()
  .default("")
  .refine((typed) => typed === "" || (/^\d{1,5}$/.test(typed) && Number(typed) > 0), "Vul een heel aantal mensen in.")
  .transform((typed) => (typed === "" ? null : Number(typed)));

const postcode = lineField({ missing: "Vul de postcode in.", longest: 10 })
  .transform((typed) => typed.toUpperCase().replace(/^(\d{4}) ?([A-Z]{2})$/, "$1 $2"))
  .refine((typed) => /^[1-9]\d{3} [A-Z]{2}$/.test(typed), "Vul een postcode in zoals 1811 AB.");

const fields = {
  naam: lineField({ missing: "Vul de naam van de locatie in.", longest: 100 }),
  adres: lineField({ missing: "Vul straat en nummer in.", longest: 150 }),
  postcode,
  plaats: lineField({ missing: "Vul de plaats in.", longest: 80 }),
  capaciteit: capacity,
  route: optionalLinesField({ longest: 1_000 }),
};

export const newVenueForm = z.object({ nieuw: hiddenIdField, ...fields });
export const changeVenueForm = z.object({
  ...fields,
  /** Unticked: no longer chosen for what comes. */
  gebruik: z
    .string()
    .optional()
    .transform((value) => value === "on"),
});
