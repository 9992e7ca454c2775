import { fileTypeFromBuffer } from "file-type";
import { type FileKind, kindByContent, kindOfText } from "./file-kind";

// Every control character but tab, line end, form feed and carriage return; the upper ones are signs in other alphabets.
const NO_TEXT = /[^\P{Cc}\t\n\f\r\u0080-\u009f]/u;

/** What a file is by its content; its name only says which text a text is. Null for all that the academy doesn't keep. */
export async function toldKind(name: string, bytes: Uint8Array): Promise<FileKind | null> {
  const told = await fileTypeFromBuffer(bytes).catch(() => null);
  if (told === null) return null;
  if (told) return kindByContent(told.ext);
  return textKind(name, bytes);
}

function textKind(name: string, bytes: Uint8Array): FileKind | null {
  const kind = kindOfText(name);
  if (!kind) return null;
  const charset = isUtf8(bytes) ? "utf-8" : "windows-1252";
  if (NO_TEXT.test(new TextDecoder(charset).decode(bytes))) return null;
  return { ...kind, contentType: `${kind.contentType}; charset=${charset}` };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
