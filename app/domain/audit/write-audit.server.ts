import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** Who did it, as append-only tables know it: `recordedAs(actor)` of the access room gives this. */
export interface RecordedActor {
  actorKind: "ACCOUNT" | "GUEST" | "SYSTEM";
  actorId: string | null;
}

interface Entry {
  /** What was done, a code: "role.granted". */
  action: string;
  subjectKind: string;
  subjectId: string | null;
  /** Codes and opaque ids only: this table is never erased. */
  codes?: Record<string, string | number | boolean | null>;
}

/** Writes one line of the log in the transaction of what it tells. */
export async function writeAudit(tx: Tx, who: RecordedActor, { codes = {}, ...entry }: Entry): Promise<void> {
  await tx.auditEntry.create({ data: { at: clock.now(), ...who, ...entry, codes } });
}
