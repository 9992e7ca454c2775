import type { Tx } from "~/platform/db.server";
import { chosenPeople, type PeopleRow, peopleRows } from "./edition-people-rows.server";
import type { MessageTarget } from "./message-people-target";

/** The people of this edition whom a message is for; ids of other editions find nobody, and no group asked is nobody. */
export async function receiversOf(client: Tx, editionId: string, { ids, filter }: MessageTarget): Promise<PeopleRow[]> {
  if (ids.length > 0) return chosenPeople(client, editionId, ids);
  if (filter.groups.length === 0) return [];
  return (await peopleRows(client, editionId, filter)).rows;
}
