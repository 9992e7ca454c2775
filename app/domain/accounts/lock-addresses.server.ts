import { Prisma } from "@db/client";
import type { Tx } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";

/**
 * Keeps others from making a person or an account behind these addresses until the transaction ends. In one order
 * everywhere, and after an edition's lock where both are needed, so that nobody waits in a circle.
 */
export async function lockAddresses(tx: Tx, emails: readonly EmailAddress[]): Promise<void> {
  const sorted = [...new Set(emails)].sort();
  if (sorted.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    SELECT pg_advisory_xact_lock(hashtextextended(address, 5))
    FROM (SELECT address FROM unnest(${sorted}::text[]) WITH ORDINALITY AS each(address, place) ORDER BY place) AS sorted
  `);
}
