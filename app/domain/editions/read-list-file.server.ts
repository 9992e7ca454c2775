import { readSheet } from "~/platform/spreadsheet.server";
import { type ListLine, readList } from "./import-list-rows";
import { NO_ADDRESSES, sheetWords } from "./import-list-words";

/** The lines of an uploaded list, or in a sentence why it cannot be read. */
export async function readListFile(
  bytes: Uint8Array,
): Promise<{ ok: true; lines: ListLine[] } | { ok: false; words: string }> {
  const sheet = await readSheet(bytes);
  if (!sheet.ok) return { ok: false, words: sheetWords(sheet.problem) };
  const list = readList(sheet.rows);
  if (!list.ok) return { ok: false, words: NO_ADDRESSES };
  return list.lines.length > 0 ? list : { ok: false, words: "Er staan geen mensen in dit bestand." };
}
