import { hiddenIdField, lineField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

const LONGEST_URL = 2_000;
const wanted = "Vul een link in die begint met https://.";

const link = z
  .string()
  .default("")
  .transform((typed, context) => {
    const address = typed.trim();
    if (address === "") return null;
    const parsed = URL.parse(address);
    const plain =
      parsed?.protocol === "https:" && !parsed.username && !parsed.password && parsed.hostname.includes(".");
    if (parsed && plain && address.length <= LONGEST_URL && !/[\s\p{C}]/u.test(address)) return parsed.href;
    context.addIssue({ code: "custom", message: wanted });
    return z.NEVER;
  });

/** Something to read or see: a link, or a file that comes beside these words. The academy never opens the link itself. */
export const materialForm = z.object({
  nieuw: hiddenIdField,
  titel: lineField({ missing: "Geef het een titel.", longest: 150 }),
  link,
  zichtbaar: z.enum(["PUBLIC", "SIGNED_IN", "PARTICIPANTS"], { error: "Kies wie dit mag zien." }),
});
