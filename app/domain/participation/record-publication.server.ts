import { offeringForLedger } from "~/domain/catalogue/ledger-facts.server";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

type Publication = "PUBLISHED" | "UNPUBLISHED";

/**
 * Writes into the ledger that an offering came into or left the catalogue today; when that was its last line already,
 * nothing. The caller holds the offering's row. Returns whether it wrote.
 */
export async function recordPublication(
  tx: Tx,
  offeringId: string,
  kind: Publication,
  source: string,
): Promise<boolean> {
  const lines = await tx.participation.findMany({
    where: { offeringId, kind: { in: ["PUBLISHED", "UNPUBLISHED"] }, reverses: null },
    // The order in which rows count (`Ledger.inOrder`), for the figures take the last of them too.
    orderBy: [{ day: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
    select: { kind: true },
  });
  const last = lines[0]?.kind ?? "UNPUBLISHED";
  if (last === kind) return false;
  const recordedAt = clock.now();
  const number = lines.filter((line) => line.kind === kind).length + 1;
  const facts = await offeringForLedger(tx, offeringId);
  const day = new Date(dayOf(recordedAt));
  const data = { ...facts, kind, day, recordedAt, source, sourceKey: `${kind}:${offeringId}:${number}` };
  await tx.participation.create({ data });
  return true;
}
