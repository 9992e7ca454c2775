import type { Tx } from "~/platform/db.server";

/** What waits in an edition: requests that its lead decides on, and offered places that end before a moment. */
export interface WaitingForLead {
  requests: number;
  endingOffers: number;
}

/** What waits in these editions, by id, in one query; one in which nothing waits is not in it. */
export async function waitingForLead(
  client: Tx,
  editionIds: readonly string[],
  until: Date,
): Promise<Map<string, WaitingForLead>> {
  if (editionIds.length === 0) return new Map();
  const rows = await client.registration.groupBy({
    by: ["editionId", "state"],
    where: {
      editionId: { in: [...editionIds] },
      OR: [
        { state: "REQUESTED", approvedAt: null, edition: { approval: "THEME_LEAD" } },
        // Asked before managers decided: no manager ever heard of it.
        { state: "REQUESTED", approvedAt: null, edition: { approval: "MANAGER" }, approval: null },
        { state: "OFFERED", offeredUntil: { lte: until } },
      ],
    },
    _count: true,
  });
  const waiting = new Map<string, WaitingForLead>();
  for (const { editionId, state, _count } of rows) {
    const { requests, endingOffers } = waiting.get(editionId) ?? { requests: 0, endingOffers: 0 };
    waiting.set(
      editionId,
      state === "OFFERED" ? { requests, endingOffers: _count } : { requests: _count, endingOffers },
    );
  }
  return waiting;
}
