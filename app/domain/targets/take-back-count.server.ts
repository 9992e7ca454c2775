import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { takeBackRow } from "~/domain/participation/record-count.server";
import { inTransaction } from "~/platform/db.server";
import { type CountAsked, countOf } from "./count-page.server";

/** Takes a count by hand back with a reversing row and the reason beside it; false when it was taken back already. Throws NotFound. */
export async function takeBackCount(actor: Visitor, which: CountAsked, reason: string): Promise<boolean> {
  const { target, count } = await countOf(actor, which);
  insist(may.keepPromises(actor, target));
  if (count.takenBack) return false;
  return inTransaction(async (tx) => {
    if (!(await takeBackRow(tx, count.id, reason))) return false;
    const codes = { row: count.id };
    const line = { action: "target.count-taken-back", subjectKind: "target", subjectId: target.promise.id, codes };
    await writeAudit(tx, recordedAs(actor), line);
    return true;
  });
}
