import { z } from "~/platform/zod";

// Line ends would open a new header in a letter, direction marks would turn the words around them.
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

interface Words {
  missing: string;
  tooLong: string;
  /** Characters. */
  longest: number;
}

/** A form field for one line of text such as a name; spaces are tidied, control characters are refused. */
export function oneLine({ missing, tooLong, longest }: Words) {
  return z
    .string({ error: missing })
    .refine((typed) => !UNFIT.test(typed.trim()), {
      error: "Gebruik alleen letters, cijfers en leestekens.",
      abort: true,
    })
    .transform((typed) => typed.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(z.string({ error: missing }).min(1, missing).max(longest, tooLong));
}
