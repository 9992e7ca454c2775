import type { Tx } from "~/platform/db.server";

/**
 * Holds what is counted by hand for a promise until the transaction ends, so that those who count or erase wait for one
 * another: in every plan it stands in, for a promise of several years has one count in all of them.
 */
export async function lockFigure(tx: Tx, slug: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "target" WHERE "slug" = ${slug} ORDER BY "id" FOR UPDATE`;
}
