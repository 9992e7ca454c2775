import { z } from "~/platform/zod";
import { lineField, manyLines, newIdField } from "./text-fields";

const capacity = z
  .string()
  .trim()
  .default("")
  .refine((typed) => typed === "" || (/^\d{1,5}$/.test(typed) && Number(typed) > 0), "Vul een heel aantal mensen in.")
  .transform((typed) => (typed === "" ? null : Number(typed)));

const postcode = lineField("Vul de postcode in.", 10)
  .transform((typed) => typed.toUpperCase().replace(/^(\d{4}) ?([A-Z]{2})$/, "$1 $2"))
  .refine((typed) => /^[1-9]\d{3} [A-Z]{2}$/.test(typed), "Vul een postcode in zoals 1811 AB.");

const fields = {
  naam: lineField("Vul de naam van de locatie in.", 100),
  adres: lineField("Vul straat en nummer in.", 150),
  postcode,
  plaats: lineField("Vul de plaats in.", 80),
  capaciteit: capacity,
  route: manyLines(1_000),
};

export const newVenueForm = z.object({ nieuw: newIdField, ...fields });
export const changeVenueForm = z.object({
  ...fields,
  /** Unticked: no longer chosen for what comes. */
  gebruik: z
    .string()
    .optional()
    .transform((value) => value === "on"),
});
