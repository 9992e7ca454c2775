import { createHmac, randomBytes } from "node:crypto";
import { keptSetting } from "~/domain/settings/settings.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** The hashes of addresses, by address: all that is kept of someone who wants to hear nothing. */
export async function hashesOf(tx: Tx, addresses: string[]): Promise<Map<string, string>> {
  const key = await keptSetting(tx, "outbox.stop-key", () => randomBytes(32).toString("base64url"));
  return new Map(addresses.map((address) => [address, createHmac("sha256", key).update(address).digest("base64url")]));
}

/** Which of these addresses asked for no more invitations. */
export async function stoppedAmong(tx: Tx, addresses: string[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set();
  const hashes = await hashesOf(tx, addresses);
  const rows = await tx.stoppedAddress.findMany({ where: { addressHash: { in: [...hashes.values()] } } });
  const stopped = new Set(rows.map(({ addressHash }) => addressHash));
  return new Set(addresses.filter((address) => stopped.has(hashes.get(address) ?? "")));
}

/** Remembers that an address wants no more invitations. */
export async function stopAddress(tx: Tx, addressHash: string): Promise<void> {
  await tx.stoppedAddress.createMany({ data: [{ addressHash, stoppedAt: clock.now() }], skipDuplicates: true });
}
