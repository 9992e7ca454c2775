import type { Tx } from "~/platform/db.server";

/** Who completed which e-learning since then. */
export async function completedSince(client: Tx, since: Date) {
  return client.progress.findMany({
    where: { completedAt: { gt: since } },
    select: { personId: true, offeringId: true },
  });
}
