import { LARGEST_SHEET_BYTES, MOST_SHEET_ROWS } from "~/platform/sheet-limits";
import { z } from "~/platform/zod";
import type { ListLine } from "./import-list-rows";

/** What a list may weigh. */
export const LARGEST_LIST_BYTES = LARGEST_SHEET_BYTES;

const LONGEST_CELL = 1000;

const cell = z.string().max(LONGEST_CELL);
const line = z.tuple([z.number().int().min(1), cell, cell, cell]);

/** A list as it travels between its preview and its import; read anew and trusted for nothing. */
const linesField = z.string().transform((text, context): ListLine[] => {
  const lines = z.array(line).max(MOST_SHEET_ROWS).safeParse(jsonOf(text));
  if (lines.success) return lines.data.map(([row, name, email, jobTitle]) => ({ row, name, email, jobTitle }));
  context.addIssue({ code: "custom", message: "Kies het bestand opnieuw." });
  return z.NEVER;
});

/** Either a new file, or the lines of one that was seen: `bevestigd` says so, `overslaan` leaves out those with a fault. */
export const importListForm = z.object({
  rijen: linesField.optional(),
  overslaan: z.literal("ja").optional(),
  bevestigd: z.string().default(""),
});

/** The lines of a list as the form carries them. */
export function carriedLines(lines: readonly ListLine[]): string {
  return JSON.stringify(
    lines.map(({ row, name, email, jobTitle }) => [row, clipped(name), clipped(email), clipped(jobTitle)]),
  );
}

function clipped(text: string): string {
  return text.slice(0, LONGEST_CELL);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
