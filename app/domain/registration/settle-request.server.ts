import { type RecordedActor, writeAudit } from "~/domain/audit/write-audit.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type Changing, changeRegistrations, forChange } from "./change-registrations.server";
import { promoteWaiting } from "./promote-waiting.server";
import type { RegistrationState } from "./registration-state";
import type { RequestDecision } from "./request-decision";

/**
 * Says yes or no to a request of a locked edition that was brought in order, and returns where it then stands: approved, it
 * gets a place or keeps its turn on the waiting list. A manager's link to it is used up.
 */
export async function settleRequest(
  tx: Tx,
  edition: LockedEdition,
  who: RecordedActor,
  registration: Changing,
  { decision, reason, by }: { decision: RequestDecision; reason: string; by: "lead" | "manager" },
): Promise<RegistrationState> {
  const { id } = registration;
  await tx.managerApproval.updateMany({
    where: { registrationId: id, decidedAt: null },
    data: { decidedAt: clock.now(), decision: decision === "approve" ? "APPROVED" : "DECLINED" },
  });
  await writeAudit(tx, who, {
    action: decision === "approve" ? "registration.approved" : "registration.declined",
    subjectKind: "registration",
    subjectId: id,
    codes: { edition: edition.id, by },
  });
  if (decision === "approve") return approved(tx, edition, who, id);
  await changeRegistrations(tx, edition, who, [{ registration, to: "DECLINED", reason: "declined", note: reason }]);
  return "DECLINED";
}

async function approved(tx: Tx, edition: LockedEdition, who: RecordedActor, id: string): Promise<RegistrationState> {
  await tx.registration.update({ where: { id }, data: { approvedAt: clock.now() } });
  await promoteWaiting(tx, edition);
  const registration = await tx.registration.findUniqueOrThrow({ where: { id }, select: forChange });
  if (registration.state !== "REQUESTED") return registration.state;
  await changeRegistrations(tx, edition, who, [{ registration, to: "WAITING", reason: "approved" }]);
  return "WAITING";
}
