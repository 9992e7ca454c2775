import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { FileKind } from "./file-kind";
import { fileName } from "./file-name";
import { toldKind } from "./told-kind.server";

const CHUNK_BYTES = 262_144;

/** Enough for the pieces of the largest file on a busy machine. */
export const STORING_MS = 60_000;

/** What came, looked at before anything is locked or written. */
type CheckedFile = { ok: true; name: string; bytes: Uint8Array; kind: FileKind } | { ok: false; why: FileRefusal };
export type FileRefusal = "empty" | "too-large" | "other-kind";

/** Whether a file can be kept: not empty, not too large, of a kind in the list, told from its content. */
export async function checkFile(file: { name: string; bytes: Uint8Array }, maxBytes: number): Promise<CheckedFile> {
  const { name, bytes } = file;
  if (bytes.length === 0) return { ok: false, why: "empty" };
  if (bytes.length > maxBytes) return { ok: false, why: "too-large" };
  const kind = await toldKind(name, bytes);
  return kind ? { ok: true, name: fileName(name, kind.extension), bytes, kind } : { ok: false, why: "other-kind" };
}

/** Writes a checked file in pieces of 256 kB and returns its id. */
export async function storeFile(tx: Tx, { name, bytes, kind }: Extract<CheckedFile, { ok: true }>): Promise<string> {
  const data = { name, contentType: kind.contentType, bytes: bytes.length, createdAt: clock.now() };
  const { id } = await tx.file.create({ data, select: { id: true } });
  // Piece by piece, so that no question carries the whole file in its words.
  for (let position = 0; position * CHUNK_BYTES < bytes.length; position += 1) {
    const piece = new Uint8Array(bytes.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES));
    await tx.fileChunk.createMany({ data: [{ fileId: id, position, data: piece }] });
  }
  return id;
}
