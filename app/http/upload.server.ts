import type { z } from "~/platform/zod";
import { postedFields, type ReadForm, readFields } from "./form.server";
import { plainFields } from "./plain-fields";

/** A file as it was chosen: its name in the sender's words, its bytes as they came. */
interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

type FileOf = (field: string) => UploadedFile | null;
type ReadUpload<T> = (Extract<ReadForm<T>, { ok: true }> & { file: FileOf }) | Extract<ReadForm<T>, { ok: false }>;

/**
 * Reads a posted form with files: its words by the schema, as `readForm` does, and `file(field)` for the first file chosen
 * in a field, null when none was. One of more than `maxBytes` refuses the form, with a sentence beside its field.
 */
export async function readUploadForm<S extends z.ZodType>(
  request: Request,
  schema: S,
  { maxBytes }: { maxBytes: number },
): Promise<ReadUpload<z.output<S>>> {
  const posted = plainFields(await postedFields(request));
  const words = new FormData();
  const files = new Map<string, File>();
  for (const [name, value] of posted) {
    if (typeof value === "string") words.append(name, value);
    else if (!files.has(name) && value.name !== "") files.set(name, value);
  }
  const tooLarge = [...files]
    .filter(([, { size }]) => size > maxBytes)
    .map(([name]) => [name, tooLargeWords(maxBytes)]);
  const form = readFields(words, schema, Object.fromEntries(tooLarge));
  if (!form.ok) return form;
  const read = await Promise.all([...files].map(async ([name, file]) => [name, await uploaded(file)] as const));
  const byField = new Map(read);
  return { ...form, file: (field) => byField.get(field) ?? null };
}

/** "Dit bestand is te groot. Het kan hier 20 MB groot zijn." */
function tooLargeWords(maxBytes: number): string {
  return `Dit bestand is te groot. Het kan hier ${Math.floor(maxBytes / 1_000_000)} MB groot zijn.`;
}

async function uploaded(file: File): Promise<UploadedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
