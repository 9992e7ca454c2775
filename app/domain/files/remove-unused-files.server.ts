import type { Tx } from "~/platform/db.server";

/** Removes those of these files, with all their pieces, that nothing points at any more; returns how many. */
export async function removeUnusedFiles(tx: Tx, ids: string[]): Promise<number> {
  const unused = { material: null, pictureOf: null, evidenceOf: { none: {} } };
  const { count } = await tx.file.deleteMany({ where: { id: { in: ids }, ...unused } });
  return count;
}
