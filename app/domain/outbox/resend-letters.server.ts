import { type Actor, recordedAs } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { enqueueAll } from "~/platform/jobs.server";
import { NEVER_RESENT } from "./letter-kinds";
import { jobOfLetter, LETTER_QUEUE } from "./letter-queue";

/**
 * Puts given-up letters back in the queue, one or ("all") every one, and gives their number. What became untrue was
 * withdrawn and stays so; codes are never sent again; one whose moment has passed is withdrawn when its turn comes.
 */
export async function resendLetters(actor: Actor, which: { letterId: string } | "all"): Promise<number> {
  insist(may.resendLetters(actor));
  if (which !== "all" && !isId(which.letterId)) return 0;
  return inTransaction(async (tx) => {
    const back = await tx.letter.updateManyAndReturn({
      where: { state: "FAILED", kind: { notIn: [...NEVER_RESENT] }, ...(which !== "all" && { id: which.letterId }) },
      data: { state: "QUEUED" },
      select: { id: true, kind: true },
    });
    await enqueueAll(tx, LETTER_QUEUE, back.sort((one, other) => (one.id < other.id ? -1 : 1)).map(jobOfLetter));
    const line = { action: "letter.resent", subjectKind: "letter", subjectId: which === "all" ? null : which.letterId };
    if (back.length > 0) await writeAudit(tx, recordedAs(actor), { ...line, codes: { count: back.length } });
    return back.length;
  });
}
