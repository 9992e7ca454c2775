import type { Tx } from "~/platform/db.server";

/** Everyone who stands or ever stood on the list of an edition. */
export async function peopleOfEdition(tx: Tx, editionId: string): Promise<Set<string>> {
  const rows = await tx.registration.findMany({
    where: { editionId },
    select: { personId: true },
    distinct: ["personId"],
  });
  return new Set(rows.map(({ personId }) => personId));
}
