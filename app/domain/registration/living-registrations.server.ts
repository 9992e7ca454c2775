import type { Tx } from "~/platform/db.server";
import { type Changing, forChange } from "./change-registrations.server";
import { LIVING } from "./registration-state";

export type Living = Changing & { editionId: string };

/** Everyone with a living registration for these editions, first come first, with the edition it is for. */
export async function livingRegistrations(client: Tx, editionIds: string[]): Promise<Living[]> {
  return client.registration.findMany({
    where: { editionId: { in: editionIds }, state: { in: [...LIVING] } },
    orderBy: { queuePosition: "asc" },
    select: { ...forChange, editionId: true },
  });
}

/** Where to write to someone: the address of their account, else the one they were registered with; null when there is none. */
export function addressOf({ person }: Pick<Changing, "person">): string | null {
  return person.account?.email ?? person.email;
}
