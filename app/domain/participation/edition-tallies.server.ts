import { Prisma } from "@db/client";
import type { Tx } from "~/platform/db.server";

/** What the ledger says of an edition today. */
export interface EditionTally {
  /** People who took part, those included who have left the academy since. */
  attended: number;
  held: boolean;
}

/** The tallies of these editions by id; an edition the ledger does not know is missing. */
export async function editionTallies(client: Tx, editionIds: string[]): Promise<Map<string, EditionTally>> {
  if (editionIds.length === 0) return new Map();
  const rows = await client.$queryRaw<({ id: string } & EditionTally)[]>(Prisma.sql`
    SELECT p.edition_id::text AS id,
      (count(*) FILTER (WHERE p.kind = 'ATTENDED'))::int AS attended, bool_or(p.kind = 'EDITION_HELD') AS held
    FROM participation p
    WHERE p.edition_id = ANY(${editionIds}::uuid[]) AND p.kind IN ('ATTENDED', 'EDITION_HELD') AND p.reverses IS NULL
      AND NOT EXISTS (SELECT 1 FROM participation later WHERE later.reverses = p.id)
    GROUP BY 1`);
  return new Map(rows.map(({ id, attended, held }) => [id, { attended, held }]));
}
