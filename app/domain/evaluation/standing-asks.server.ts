import { tookPartIn } from "~/domain/participation/took-part-people.server";
import type { Tx } from "~/platform/db.server";

interface Asked {
  personId: string;
  editionId: string | null;
}

/** Those of these asks whose person still took part: attendance may have been corrected since they were asked. */
export async function standingAsks<Ask extends Asked>(client: Tx, asks: Ask[]): Promise<Ask[]> {
  const people = await tookPartIn(client, [...new Set(asks.flatMap(({ editionId }) => editionId ?? []))]);
  return asks.filter(({ personId, editionId }) => editionId === null || people.get(editionId)?.has(personId));
}
