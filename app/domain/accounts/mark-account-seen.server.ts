import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** Remembers that someone signed in: accounts nobody uses are deleted after 24 months. */
export async function markAccountSeen(tx: Tx, accountId: string): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: { lastSeenAt: clock.now() } });
}
