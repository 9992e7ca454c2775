import { removeUnusedFiles } from "~/domain/files/remove-unused-files.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

export interface Erased {
  /** How many rows had words or a file. */
  rows: number;
  files: number;
}

/**
 * Erases what stands beside these rows of the ledger and beside those that took them back: words, and files that nothing else
 * needs. The rows themselves stay. Whoever calls it holds a lock, so that of two who share a file the last one takes it away.
 */
export async function eraseEvidence(tx: Tx, rowIds: string[]): Promise<Erased> {
  const reversals = await tx.participation.findMany({ where: { reverses: { in: rowIds } }, select: { id: true } });
  const beside = [...rowIds, ...reversals.map(({ id }) => id)];
  const where = { participationId: { in: beside }, OR: [{ note: { not: "" } }, { fileId: { not: null } }] };
  const notes = await tx.participationNote.findMany({ where, select: { participationId: true, fileId: true } });
  const data = { note: "", fileId: null, erasedAt: clock.now() };
  const ids = notes.map(({ participationId }) => participationId);
  await tx.participationNote.updateMany({ where: { participationId: { in: ids } }, data });
  const files = await removeUnusedFiles(tx, [...new Set(notes.flatMap(({ fileId }) => fileId ?? []))]);
  return { rows: notes.length, files };
}
