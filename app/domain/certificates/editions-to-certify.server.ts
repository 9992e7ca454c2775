import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { certifyWindow } from "./certifying";

/** Which of these editions, of offerings that have certificates and over for less than a week, nobody ever got one of. */
export async function uncertifiedEditions(client: Tx, editionIds: string[]): Promise<Set<string>> {
  if (editionIds.length === 0) return new Set();
  const { after, before } = certifyWindow(clock.now());
  const rows = await client.edition.findMany({
    where: {
      id: { in: editionIds },
      endsAt: { gt: after, lt: before },
      offering: { certificate: true },
      certificates: { none: {} },
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
