import type { Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";

/** Whether all of these are registrations of this edition, in whatever state. */
export async function areOfEdition(client: Tx, editionId: string, registrationIds: string[]): Promise<boolean> {
  if (!registrationIds.every(isId)) return false;
  const distinct = [...new Set(registrationIds.map((id) => id.toLowerCase()))];
  return (await client.registration.count({ where: { editionId, id: { in: distinct } } })) === distinct.length;
}

/** Which of these are registrations of this edition, and whether they have a place. */
export async function registrationsAmong(
  client: Tx,
  editionId: string,
  registrationIds: string[],
): Promise<Map<string, boolean>> {
  const rows = await client.registration.findMany({
    where: { editionId, id: { in: registrationIds } },
    select: { id: true, state: true },
  });
  return new Map(rows.map(({ id, state }) => [id, state === "CONFIRMED"]));
}
