import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { eraseEvidence } from "~/domain/participation/erase-evidence.server";
import { inTransaction } from "~/platform/db.server";
import { type CountAsked, countOf } from "./count-page.server";
import { lockFigure } from "./lock-figure.server";

/**
 * Erases the words and the file of a count by hand, and of the organisations that were ticked with it: they share one
 * evidence. The count stays; the log keeps who erased it and when. False when there was nothing any more. Throws NotFound.
 */
export async function eraseCountEvidence(actor: Visitor, which: CountAsked): Promise<boolean> {
  const { target, count, together } = await countOf(actor, which);
  insist(may.keepPromises(actor, target));
  return inTransaction(async (tx) => {
    await lockFigure(tx, which.slug);
    const { rows, files } = await eraseEvidence(
      tx,
      together.map(({ id }) => id),
    );
    if (rows === 0) return false;
    const codes = { row: count.id, rows, files };
    const line = { action: "target.evidence-erased", subjectKind: "target", subjectId: target.promise.id, codes };
    await writeAudit(tx, recordedAs(actor), line);
    return true;
  });
}
