import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { Stale } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { lockDraftPlan, planSeen } from "./draft-plan.server";
import { publishWaiting } from "./publish-waiting.server";
import { isDefined } from "./publishable";
import { unfitWaiting } from "./unfit-drafts.server";
import { waitingPromises } from "./waiting-promise.server";

/**
 * Publishes a draft plan as management saw it (`seen`), with all its promises at once: from now on it is a plan year like the
 * others. Throws Stale when it is another or no draft any more.
 */
export async function publishPlan(
  actor: Visitor,
  asked: string,
  seen: string,
): Promise<"published" | "undefined" | "unfit" | "empty"> {
  insist(may.keepPlans(actor));
  return inTransaction(async (tx) => {
    const year = await lockDraftPlan(tx, asked);
    const promises = await waitingPromises(actor, { year }, tx);
    if (planSeen(promises) !== seen) throw new Stale("plan");
    if (promises.length === 0) return "empty";
    if (!promises.every(isDefined)) return "undefined";
    if ((await unfitWaiting(tx, year, promises)).size > 0) return "unfit";
    await publishWaiting(
      tx,
      promises.map(({ id }) => id),
    );
    await tx.planYear.update({ where: { year }, data: { publishedAt: clock.now() } });
    const codes = { year, promises: promises.length };
    const line = { action: "plan.published", subjectKind: "plan", subjectId: String(year), codes };
    await writeAudit(tx, recordedAs(actor), line);
    return "published";
  });
}
