import { parseEmailAddress } from "./email-address";
import { isId } from "./id";
import { z } from "./zod";

interface Words {
  missing: string;
  /** Characters. */
  longest: number;
  tooLong?: string;
}

// Line ends would open a new header in a letter, direction marks would turn the words around them.
const UNFIT_IN_LINE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;
const UNFIT_IN_LINES = /[\p{Cs}\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\r\n\t]/u;
const unfit = { error: "Gebruik alleen letters, cijfers en leestekens.", abort: true };

/** One line of text such as a name; spaces are tidied, control characters are refused. */
export function lineField({ missing, longest, tooLong = tooLongWords(longest) }: Words) {
  return z
    .string({ error: missing })
    .refine((typed) => !UNFIT_IN_LINE.test(typed.trim()), unfit)
    .transform((typed) => typed.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(z.string({ error: missing }).min(1, missing).max(longest, tooLong));
}

/** Plain text over several lines; spaces around it go, line ends become one kind, control characters are refused. */
export function linesField({ missing, longest, tooLong = tooLongWords(longest) }: Words) {
  return z
    .string({ error: missing })
    .refine((typed) => !UNFIT_IN_LINES.test(typed), unfit)
    .transform(tidyLines)
    .pipe(z.string({ error: missing }).min(1, missing).max(longest, tooLong));
}

/** As `linesField`, but "" when nothing was written. */
export function optionalLinesField({ longest, tooLong = tooLongWords(longest) }: Omit<Words, "missing">) {
  return z
    .string()
    .default("")
    .refine((typed) => !UNFIT_IN_LINES.test(typed), unfit)
    .transform(tidyLines)
    .refine((text) => text.length <= longest, tooLong);
}

/** Somebody's e-mail address; gives it in the academy's one spelling. */
export function emailFieldFor(missing: string) {
  return z.string({ error: missing }).transform((typed, context) => {
    const address = parseEmailAddress(typed);
    if (address) return address;
    context.addIssue({ code: "custom", message: "Vul een e-mailadres in zoals naam@organisatie.nl." });
    return z.NEVER;
  });
}

/** One's own e-mail address. */
export const emailField = emailFieldFor("Vul uw e-mailadres in.");

/** An id that the page itself put into the form, such as that of what the form makes. */
export const hiddenIdField = z
  .string({ error: "Laad deze pagina opnieuw." })
  .refine(isId, "Laad deze pagina opnieuw.")
  .toLowerCase();

function tidyLines(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function tooLongWords(longest: number): string {
  return `Dit kan hier ${longest} tekens lang zijn.`;
}
