import type { Tx } from "~/platform/db.server";
import type { Seats } from "./places";

interface WithCapacity {
  id: string;
  capacity: number;
}

/** How full editions are, by id, in one query. */
export async function seatsOf(client: Tx, editions: readonly WithCapacity[]): Promise<Map<string, Seats>> {
  if (editions.length === 0) return new Map();
  const counts = await client.registration.groupBy({
    by: ["editionId", "state"],
    where: { editionId: { in: editions.map(({ id }) => id) }, state: { in: ["CONFIRMED", "OFFERED", "WAITING"] } },
    _count: true,
  });
  return new Map(
    editions.map(({ id, capacity }) => {
      const of = (...states: string[]) =>
        counts.filter(({ editionId, state }) => editionId === id && states.includes(state));
      const sum = (rows: { _count: number }[]) => rows.reduce((total, { _count }) => total + _count, 0);
      return [id, { capacity, taken: sum(of("CONFIRMED", "OFFERED")), waiting: sum(of("WAITING")) }];
    }),
  );
}
