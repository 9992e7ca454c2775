import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { deleteDraft } from "~/domain/catalogue/draft-writes.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { inTransaction } from "~/platform/db.server";
import type { RemoveDraftOutcome } from "./plan-words";

/** Removes a draft that nobody was ever registered for. Throws NotFound outside the actor's work, also for one that is gone. */
export async function removeDraft(
  actor: Visitor,
  editionId: string,
): Promise<{ outcome: RemoveDraftOutcome; slug: string }> {
  return inTransaction(async (tx) => {
    insist(may.planEditions(actor, await editionStaff(tx, workScope(actor), editionId)));
    const { state, publishedAt, offering } = await lockEdition(tx, editionId);
    const { slug } = offering;
    if (state !== "DRAFT" || publishedAt) return { outcome: "published", slug };
    if ((await tx.registration.count({ where: { editionId } })) > 0) return { outcome: "has-people", slug };
    await deleteDraft(tx, editionId);
    await writeAudit(tx, recordedAs(actor), {
      action: "edition.removed",
      subjectKind: "edition",
      subjectId: editionId,
    });
    return { outcome: "removed", slug };
  });
}
