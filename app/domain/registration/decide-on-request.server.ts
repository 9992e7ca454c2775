import { recordedAs, type Visitor } from "~/domain/access/actor";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import type { Changing } from "./change-registrations.server";
import type { DecideOutcome } from "./lead-outcomes";
import { type RegistrationAddress, registrationAtWork } from "./registration-at-work.server";
import { overBecause, type RequestDecision } from "./request-decision";
import { settleRequest } from "./settle-request.server";

interface Input extends RegistrationAddress {
  decision: RequestDecision;
  /** Told to the participant; needed to decline. */
  reason: string;
}

/** A theme lead's yes or no to a request, also where a manager was asked. Again gives the same answer and changes nothing. */
export async function decideOnRequest(actor: Visitor, { decision, reason, ...address }: Input): Promise<DecideOutcome> {
  return inTransaction(async (tx) => {
    const { edition, registration } = await registrationAtWork(tx, actor, address);
    if (registration.state !== "REQUESTED") return alreadyDecided(registration, decision);
    const over = overBecause(edition, clock.now());
    if (over) return { outcome: over };
    if (decision === "decline" && reason.trim() === "") return { outcome: "reason-needed" };
    const state = await settleRequest(tx, edition, recordedAs(actor), registration, { decision, reason, by: "lead" });
    return decision === "decline" ? { outcome: "declined" } : { outcome: "approved", state };
  });
}

function alreadyDecided({ state, approvedAt }: Changing, decision: RequestDecision): DecideOutcome {
  if (decision === "approve" && approvedAt) return { outcome: "approved", state };
  return { outcome: decision === "decline" && state === "DECLINED" ? "declined" : "no-request" };
}
