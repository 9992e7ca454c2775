import { recordedAs, type Visitor } from "~/domain/access/actor";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { changeRegistrations } from "./change-registrations.server";
import type { CancelForOutcome } from "./lead-outcomes";
import { promoteWaiting } from "./promote-waiting.server";
import { type RegistrationAddress, registrationAtWork } from "./registration-at-work.server";
import { isLiving } from "./registration-state";
import { overBecause } from "./request-decision";

/** A theme lead ends someone's registration, with a reason that is told; no deadline binds them but the start. Again changes nothing. */
export async function cancelForPerson(
  actor: Visitor,
  { reason, ...address }: RegistrationAddress & { reason: string },
): Promise<CancelForOutcome> {
  return inTransaction(async (tx) => {
    const { edition, registration } = await registrationAtWork(tx, actor, address);
    const { state, id } = registration;
    if (!isLiving(state)) return { outcome: state === "CANCELLED" ? "cancelled" : "not-registered" };
    const over = overBecause(edition, clock.now());
    if (over) return { outcome: over };
    if (reason.trim() === "") return { outcome: "reason-needed" };
    const who = recordedAs(actor);
    const change = { registration, to: "CANCELLED", reason: "cancelled-by-lead", note: reason } as const;
    await changeRegistrations(tx, edition, who, [change]);
    await promoteWaiting(tx, edition);
    const codes = { edition: edition.id, from: state };
    await writeAudit(tx, who, {
      action: "registration.cancelled-for-person",
      subjectKind: "registration",
      subjectId: id,
      codes,
    });
    return { outcome: "cancelled" };
  });
}
