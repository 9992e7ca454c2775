import type { Tx } from "~/platform/db.server";
import { storyLine } from "./queue-story";

export interface StoryLine {
  at: string;
  text: string;
}

/** What happened to a person's registrations, by edition: a sentence per change, oldest first; of one edition, or of all. */
export async function storiesOf(client: Tx, personId: string, editionId?: string): Promise<Map<string, StoryLine[]>> {
  const own = await client.registration.findMany({ where: { personId, editionId }, select: { id: true } });
  const changes = await client.registrationChange.findMany({
    where: { registrationId: { in: own.map(({ id }) => id) } },
    orderBy: { id: "asc" },
    select: { editionId: true, at: true, fromState: true, toState: true, reason: true },
  });
  const byEdition = Map.groupBy(changes, (change) => change.editionId);
  return new Map(
    [...byEdition].map(([id, some]) => [
      id,
      some.map(({ at, fromState, toState, reason }) => ({
        at: at.toISOString(),
        text: storyLine({ from: fromState, to: toState, reason }),
      })),
    ]),
  );
}
