import { Prisma } from "@db/client";
import type { Tx } from "~/platform/db.server";

/** Who took part in these editions by what stands in the ledger, by edition; whoever has left the academy is in none. */
export async function tookPartIn(client: Tx, editionIds: string[]): Promise<Map<string, Set<string>>> {
  if (editionIds.length === 0) return new Map();
  const rows = await client.$queryRaw<{ editionId: string; personId: string }[]>(Prisma.sql`
    SELECT p.edition_id::text AS "editionId", t.person_id::text AS "personId"
    FROM participation p JOIN participant_tie t ON t.participant_id = p.participant_id AND t.person_id IS NOT NULL
    WHERE p.edition_id = ANY(${editionIds}::uuid[]) AND p.kind = 'ATTENDED' AND p.reverses IS NULL
      AND NOT EXISTS (SELECT 1 FROM participation later WHERE later.reverses = p.id)`);
  const people = new Map<string, Set<string>>();
  for (const { editionId, personId } of rows) {
    people.set(editionId, (people.get(editionId) ?? new Set()).add(personId));
  }
  return people;
}
