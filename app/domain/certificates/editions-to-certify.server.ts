import type { Tx } from "~/platform/db.server";

/** Which of these editions that ended since then, of offerings that have certificates, nobody ever got one of. */
export async function uncertifiedEditions(client: Tx, editionIds: string[], since: Date): Promise<Set<string>> {
  if (editionIds.length === 0) return new Set();
  const rows = await client.edition.findMany({
    where: {
      id: { in: editionIds },
      endsAt: { gt: since },
      offering: { certificate: true },
      certificates: { none: {} },
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
