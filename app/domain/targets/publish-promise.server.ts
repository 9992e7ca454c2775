import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { Stale } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction } from "~/platform/db.server";
import { publishWaiting } from "./publish-waiting.server";
import { type Unready, unreadyBecause } from "./publishable";
import { unfitWaiting } from "./unfit-drafts.server";
import { lockWaiting, waitingPromise } from "./waiting-promise.server";

/**
 * Publishes a promise of a published plan as management saw it (`seen`): from now on it is in the figures. Throws NotFound,
 * and Stale when it is another or no longer waits.
 */
export async function publishPromise(
  actor: Visitor,
  { slug, year }: { slug: string; year: string | null },
  seen: string,
): Promise<"published" | Unready> {
  const { id } = await waitingPromise(actor, slug, year);
  insist(may.publishPromises(actor));
  return inTransaction(async (tx) => {
    const target = await lockWaiting(tx, id);
    if (target.seen !== seen) throw new Stale("target");
    const unready = unreadyBecause(target);
    if (unready) return unready;
    if ((await unfitWaiting(tx, target.year, [target])).size > 0) return "unfit";
    await publishWaiting(tx, [id]);
    await writeAudit(tx, recordedAs(actor), { action: "target.published", subjectKind: "target", subjectId: id });
    return "published";
  });
}
