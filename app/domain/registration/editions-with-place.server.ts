import type { Tx } from "~/platform/db.server";

/** In which of these editions a person has a place. */
export async function editionsWithPlace(client: Tx, personId: string, editionIds: string[]): Promise<Set<string>> {
  const rows = await client.registration.findMany({
    where: { personId, state: "CONFIRMED", editionId: { in: editionIds } },
    select: { editionId: true },
  });
  return new Set(rows.map(({ editionId }) => editionId));
}
