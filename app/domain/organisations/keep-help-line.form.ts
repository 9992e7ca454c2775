import { lineField } from "~/platform/form-fields";
import { z } from "~/platform/zod";
import { readReach } from "./help-line";

const REACH = "Vul een telefoonnummer, een e-mailadres of een site met https:// in.";

const name = lineField({ missing: "Vul een naam in.", longest: 120 });
const reach = lineField({ missing: REACH, longest: 200 }).refine((typed) => readReach(typed) !== null, REACH);

/** A help line of the academy; one that is local may stay without a number. */
export const helpLineForm = z.object({
  naam: name,
  wanneer: lineField({ missing: "Vul in wanneer iemand hier terechtkan.", longest: 200 }),
  bereik: reach.optional(),
});

/** What an organisation has of its own; without a number it has nothing, and the academy's line counts. */
export const ownHelpLineForm = z.object({ naam: name, bereik: reach.optional() });
