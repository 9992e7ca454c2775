import { hiddenIdField, linesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

const MOST_PEOPLE = 500;
const HOW_MANY = `Vul een aantal in van 1 tot en met ${MOST_PEOPLE}.`;

/** The form with which someone asks for an offering for their organisation; `nieuw` is the page's own id against doubles. */
export const requestOfferingForm = z.object({
  nieuw: hiddenIdField,
  people: z.number({ error: HOW_MANY }).int(HOW_MANY).min(1, HOW_MANY).max(MOST_PEOPLE, HOW_MANY),
  wish: linesField({
    missing: "Schrijf in een paar zinnen wat u zoekt.",
    tooLong: "Uw wens kan hier 2000 tekens lang zijn.",
    longest: 2000,
  }),
});
