import { z } from "~/platform/zod";

// As for one line, but here line ends and tabs are what one types.
const UNFIT = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

interface Words {
  missing: string;
  tooLong: string;
  /** Characters. */
  longest: number;
}

/** A form field for plain text over several lines; spaces around it go, line ends become one kind, control characters are refused. */
export function severalLines({ missing, tooLong, longest }: Words) {
  return z
    .string({ error: missing })
    .refine((typed) => !UNFIT.test(typed.replace(/[\r\n\t]/g, "")), {
      error: "Gebruik alleen letters, cijfers en leestekens.",
      abort: true,
    })
    .transform((typed) =>
      typed
        .normalize("NFC")
        .replace(/\r\n?/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim(),
    )
    .pipe(z.string().min(1, missing).max(longest, tooLong));
}
