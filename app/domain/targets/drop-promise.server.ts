import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction } from "~/platform/db.server";
import { lockWaiting, waitingPromise } from "./waiting-promise.server";

/** Throws a promise that waits away; what would be a part of it waits on by itself. Throws NotFound, and Stale when it was published meanwhile. */
export async function dropPromise(
  actor: Visitor,
  slug: string,
  year: string | null,
): Promise<{ inDraftPlan: boolean }> {
  const target = await waitingPromise(actor, slug, year);
  insist(may.dropPromises(actor, target));
  return inTransaction(async (tx) => {
    const { id, inDraftPlan } = await lockWaiting(tx, target.id);
    await tx.target.delete({ where: { id } });
    await writeAudit(tx, recordedAs(actor), { action: "target.dropped", subjectKind: "target", subjectId: id });
    return { inDraftPlan };
  });
}
