import { recordedAs, system } from "~/domain/access/actor";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { NEVER_RESENT } from "./letter-kinds";

/** Marks a letter as failed once its job has used up its tries, with a line in the log that only knows its id. */
export async function giveUpLetter(letterId: string): Promise<void> {
  const given = await inTransaction(async (tx) => {
    const where = { id: letterId, state: "QUEUED" as const };
    const { count } = await tx.letter.updateMany({ where, data: { state: "FAILED" } });
    if (count === 0) return false;
    await tx.letter.updateMany({ where: { id: letterId, kind: { in: [...NEVER_RESENT] } }, data: { facts: {} } });
    const entry = { action: "letter.failed", subjectKind: "letter", subjectId: letterId };
    await writeAudit(tx, recordedAs(system("timetable")), entry);
    return true;
  });
  if (given) log().error({ letter: letterId }, "letter given up");
}
