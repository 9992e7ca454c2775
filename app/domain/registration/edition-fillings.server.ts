import type { Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";
import type { RegistrationState } from "./registration-state";

/** How many people stand where in an edition. */
export interface Filling {
  confirmed: number;
  offered: number;
  waiting: number;
  requested: number;
}

/** The filling of each of these editions, by id; one without registrations is all zeros. */
export async function fillingsOf(client: Tx, editionIds: string[]): Promise<Map<string, Filling>> {
  const counts = await client.registration.groupBy({
    by: ["editionId", "state"],
    where: { editionId: { in: editionIds } },
    _count: true,
  });
  const count = (editionId: string, state: RegistrationState) =>
    counts.find((row) => row.editionId === editionId && row.state === state)?._count ?? 0;
  return new Map(
    editionIds.map((id) => [
      id,
      {
        confirmed: count(id, "CONFIRMED"),
        offered: count(id, "OFFERED"),
        waiting: count(id, "WAITING"),
        requested: count(id, "REQUESTED"),
      },
    ]),
  );
}

/** Whether all of these are registrations of this edition, in whatever state. */
export async function areOfEdition(client: Tx, editionId: string, registrationIds: string[]): Promise<boolean> {
  if (!registrationIds.every(isId)) return false;
  const distinct = [...new Set(registrationIds.map((id) => id.toLowerCase()))];
  return (await client.registration.count({ where: { editionId, id: { in: distinct } } })) === distinct.length;
}
