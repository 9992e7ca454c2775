import type { Visitor } from "~/domain/access/actor";
import { WITH_PLACE } from "~/domain/registration/registration-state";
import { db } from "~/platform/db.server";

type Editions = readonly { id: string }[];

/** The history of each person in each edition, as the model writes it. */
export async function historiesOf(academy: Editions, people: readonly Visitor[]): Promise<string[][][]> {
  const editionIds = academy.map(({ id }) => id);
  const own = await db.registration.findMany({ where: { editionId: { in: editionIds } } });
  const changes = await db.registrationChange.findMany({
    where: { editionId: { in: editionIds } },
    orderBy: { id: "asc" },
  });
  const personOf = new Map(own.map(({ id, personId }) => [id, personId]));
  return editionIds.map((editionId) =>
    people.map(({ personId }) =>
      changes
        .filter((change) => change.editionId === editionId && personOf.get(change.registrationId) === personId)
        .map(({ fromState, toState, reason }) => `${fromState ?? "-"} ${toState} ${reason}`),
    ),
  );
}

/** How many places are taken in each edition, offered ones among them. */
export async function placesTaken(academy: Editions): Promise<number[]> {
  const editionId = { in: academy.map(({ id }) => id) };
  const held = await db.registration.findMany({ where: { editionId, state: { in: [...WITH_PLACE] } } });
  return academy.map(({ id }) => held.filter((registration) => registration.editionId === id).length);
}
