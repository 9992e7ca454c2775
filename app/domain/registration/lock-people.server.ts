import { Prisma } from "@db/client";
import type { Tx } from "~/platform/db.server";

/**
 * Waits until no other transaction is giving one of these people a place from a queue, and keeps others waiting until this
 * one ends: only then are their overlaps certain. After the lock of the edition, and always in the order of the ids.
 */
export async function lockPeople(tx: Tx, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  const keys = [...new Set(personIds)].sort().map((id) => `place:${id}`);
  await tx.$executeRaw(Prisma.sql`
    SELECT pg_advisory_xact_lock(hashtextextended("key", 0)) FROM unnest(${keys}::text[]) AS "key"
  `);
}
