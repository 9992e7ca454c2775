import type { db, Tx } from "~/platform/db.server";

/** The organisations of these kinds, or all of them, by name: what a list to tick is made of. */
export async function organisationsToTick(client: Tx | typeof db, kinds: string[] | undefined) {
  return client.organisation.findMany({
    where: { kind: kinds ? { in: kinds } : undefined },
    orderBy: { name: "asc" },
    select: { id: true, name: true, officialName: true, kind: true, region: true },
  });
}
