import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** Who did it, as append-only tables know it: `recordedAs(actor)` of the access room gives this. */
export interface RecordedActor {
  actorKind: "ACCOUNT" | "GUEST" | "SYSTEM";
  actorId: string | null;
}

export interface AuditLine {
  /** What was done, a code: "role.granted". */
  action: string;
  subjectKind: string;
  subjectId: string | null;
  /** Codes and opaque ids only: this table is never erased. */
  codes?: Record<string, string | number | boolean | null>;
}

/** Writes one line of the log in the transaction of what it tells. */
export async function writeAudit(tx: Tx, who: RecordedActor, line: AuditLine): Promise<void> {
  await writeAuditLines(tx, who, [line]);
}

/** Writes the lines of one act of one actor, however many, in one question. */
export async function writeAuditLines(tx: Tx, who: RecordedActor, lines: AuditLine[]): Promise<void> {
  const at = clock.now();
  const data = lines.map(({ codes = {}, ...line }) => ({ at, ...who, ...line, codes }));
  await tx.auditEntry.createMany({ data });
}
