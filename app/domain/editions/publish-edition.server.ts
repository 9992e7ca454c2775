import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { publishDrafts } from "~/domain/catalogue/draft-writes.server";
import { editionForPlan } from "~/domain/catalogue/edition-for-plan.server";
import { planOf } from "~/domain/catalogue/edition-plan";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { heldOfferingState } from "~/domain/catalogue/set-offering-state.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import type { PublishOutcome } from "./plan-words";
import { isForNobody, lackingOf, lackingWords } from "./publishing";

/** Publishes a draft: from now on those it is for can see it and register. Again changes nothing. Throws NotFound outside the actor's work. */
export async function publishEdition(actor: Visitor, editionId: string): Promise<PublishOutcome> {
  return inTransaction(async (tx) => {
    insist(may.planEditions(actor, await editionStaff(tx, workScope(actor), editionId)));
    await lockEdition(tx, editionId);
    const edition = await editionForPlan(tx, editionId);
    if (edition.state === "PUBLISHED") return { outcome: "already-published" };
    if (edition.state === "CANCELLED") return { outcome: "cancelled" };
    const plan = planOf(edition);
    const lacking = lackingOf(plan, await heldOfferingState(tx, edition.offeringId), clock.now());
    if (lacking.length > 0) return { outcome: "lacking", words: lacking.map((each) => lackingWords[each]) };
    await publishDrafts(tx, [editionId]);
    await writeAudit(tx, recordedAs(actor), {
      action: "edition.published",
      subjectKind: "edition",
      subjectId: editionId,
    });
    const people = edition.invitations.filter(({ personId }) => personId !== null).length;
    return { outcome: "published", forNobody: isForNobody(plan, people) };
  });
}
