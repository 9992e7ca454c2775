import { Prisma } from "@db/client";
import type { Tx } from "~/platform/db.server";
import { KINDS_WITH_CODE } from "./letter-kinds";

/**
 * Takes back the letters about subjects that have not gone yet, also those that were given up: what they tell is no longer
 * true, and what let someone in lets nobody in any more.
 */
export async function withdrawLetters(tx: Tx, subjects: { kind: string; ids: string[] }): Promise<void> {
  if (subjects.ids.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    UPDATE letter SET state = 'WITHDRAWN', facts = CASE WHEN kind = ANY(${KINDS_WITH_CODE}) THEN '{}' ELSE facts END
    WHERE subject_kind = ${subjects.kind} AND subject_id = ANY(${subjects.ids}) AND state IN ('QUEUED', 'FAILED')`);
}
