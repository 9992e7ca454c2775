import { parseEmailAddress } from "~/platform/email-address";
import { z } from "~/platform/zod";

/** The domain of an organisation's mail addresses; "@alkmaar.nl" and "naam@alkmaar.nl" are read as "alkmaar.nl". */
export const mailDomainForm = z.object({
  domein: z.string({ error: "Vul een maildomein in." }).transform((typed, context) => {
    const address = parseEmailAddress(`naam@${typed.trim().replace(/^.*@/, "")}`);
    if (address) return address.slice("naam@".length);
    context.addIssue({ code: "custom", message: "Vul een maildomein in zoals alkmaar.nl." });
    return z.NEVER;
  }),
});
