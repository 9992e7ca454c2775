import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction } from "~/platform/db.server";
import { lockDraftPlan } from "./draft-plan.server";

/** Throws a draft plan away with all its promises; the year can be rolled over anew. Throws Stale when it is no draft any more. */
export async function dropPlan(actor: Visitor, asked: string): Promise<void> {
  insist(may.keepPlans(actor));
  await inTransaction(async (tx) => {
    const year = await lockDraftPlan(tx, asked);
    await tx.target.deleteMany({ where: { planYear: year } });
    await tx.planYear.delete({ where: { year } });
    const line = { action: "plan.dropped", subjectKind: "plan", subjectId: String(year) };
    await writeAudit(tx, recordedAs(actor), line);
  });
}
