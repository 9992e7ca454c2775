import { hiddenIdField, linesField, optionalLinesField } from "~/platform/form-fields";
import { isId } from "~/platform/id";
import { z } from "~/platform/zod";
import { type HandForm, ticksOrganisations } from "./hand-form";

const LONGEST_NOTE = 1_000;
const MOST_ORGANISATIONS = 200;

const ticked = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z
    .array(z.string().refine(isId, "Kies uit de lijst."))
    .min(1, "Kies minstens één organisatie.")
    .max(MOST_ORGANISATIONS),
);

function amount(missing: string, least: number) {
  return z
    .string({ error: missing })
    .trim()
    .regex(/^\d{1,6}$/, "Vul een heel getal in, zoals 12.")
    .transform(Number)
    .refine((number) => number >= least, `Vul een getal in van ${least} of meer.`);
}

/** What someone counts by hand, by the form that fits the promise. */
export function countForm(form: HandForm) {
  const reason = { missing: "Schrijf hoe deze organisatie is bereikt.", longest: LONGEST_NOTE };
  return z
    .object({
      nieuw: hiddenIdField,
      dag: z.iso.date({ error: "Kies een dag." }),
      aantal: form === "number" ? amount("Vul in hoeveel u telt.", 1) : none,
      deel: form === "ratio" ? amount("Vul het deel in.", 0) : none,
      geheel: form === "ratio" ? amount("Vul het geheel in.", 1) : none,
      organisatie: ticksOrganisations(form) ? ticked : nobody,
      toelichting: form === "otherwise-reached" ? linesField(reason) : optionalLinesField(reason),
    })
    .refine(({ deel, geheel }) => deel === null || geheel === null || deel <= geheel, {
      path: ["deel"],
      message: "Het deel kan niet groter zijn dan het geheel.",
    });
}

const none = z
  .unknown()
  .optional()
  .transform(() => null);
const nobody = z
  .unknown()
  .optional()
  .transform((): string[] => []);

/** Why a count is taken back. */
export const takeBackForm = z.object({
  reden: linesField({ missing: "Schrijf waarom u deze telling terugdraait.", longest: LONGEST_NOTE }),
});
