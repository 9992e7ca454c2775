import type { Tx } from "~/platform/db.server";

/** How many requests wait for an answer, by offering id; an offering without any is not in it. */
export async function openRequests(client: Tx, offeringIds: string[]): Promise<Map<string, number>> {
  if (offeringIds.length === 0) return new Map();
  const rows = await client.offeringRequest.groupBy({
    by: ["offeringId"],
    where: { offeringId: { in: offeringIds }, answeredAt: null },
    _count: true,
  });
  return new Map(rows.map(({ offeringId, _count }) => [offeringId, _count]));
}
