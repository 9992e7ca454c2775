import { z } from "~/platform/zod";
import { oneLine } from "../accounts/one-line";

// As `oneLine` refuses them, but here a text has lines.
const UNFIT = /[\p{Cs}\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/u;

/** A form field for a text of several lines; empty when nothing was typed. Control and direction characters are refused. */
export function manyLines(longest: number) {
  return z
    .string()
    .optional()
    .transform((typed) => (typed ?? "").replace(/\r\n?/g, "\n").normalize("NFC").trim())
    .refine((text) => text.length <= longest, `Deze tekst kan hier ${longest} tekens lang zijn.`)
    .refine((text) => !UNFIT.test(text), "Gebruik alleen letters, cijfers en leestekens.");
}

/** A text of several lines that must be there. */
export function someLines(longest: number, missing: string) {
  return manyLines(longest).refine((text) => text !== "", missing);
}

export function lineField(missing: string, longest: number) {
  return oneLine({ missing, longest, tooLong: `Dit kan hier ${longest} tekens lang zijn.` });
}

/** Checkboxes with one name: none, one or many values, each once. */
export const choices = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .default([])
  .transform((values) => [...new Set(values)]);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The hidden id of what a form makes. */
export const newIdField = z
  .string({ error: "Laad deze pagina opnieuw." })
  .regex(ID, "Laad deze pagina opnieuw.")
  .toLowerCase();
