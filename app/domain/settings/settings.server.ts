import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** The value of a setting that is made once and then kept. */
export async function keptSetting(tx: Tx, key: string, make: () => string): Promise<string> {
  const found = await tx.setting.findUnique({ where: { key } });
  if (found) return String(found.value);
  await tx.setting.createMany({ data: [{ key, value: make(), changedAt: clock.now() }], skipDuplicates: true });
  return String((await tx.setting.findUniqueOrThrow({ where: { key } })).value);
}

/** The value of a setting, or null when it was never set. */
export async function readSetting(tx: Tx, key: string): Promise<string | null> {
  const found = await tx.setting.findUnique({ where: { key } });
  return found ? String(found.value) : null;
}
