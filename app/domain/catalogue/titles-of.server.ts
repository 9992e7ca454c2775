import type { Tx } from "~/platform/db.server";

/** The titles of these offerings, by id. */
export async function titlesOf(client: Tx, offeringIds: string[]): Promise<Map<string, string>> {
  const rows = await client.offering.findMany({
    where: { id: { in: offeringIds } },
    select: { id: true, title: true },
  });
  return new Map(rows.map(({ id, title }) => [id, title]));
}
