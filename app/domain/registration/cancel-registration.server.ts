import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import type { EditionAddress } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { LONGEST_REASON } from "./cancel-registration.form";
import { changeRegistrations } from "./change-registrations.server";
import { stuckBecause } from "./eligibility";
import { ownRegistration } from "./own-registration.server";
import { promoteWaiting } from "./promote-waiting.server";
import type { CancelOutcome } from "./registration-outcome";
import { isLiving } from "./registration-state";

type Input = EditionAddress & {
  /** What the person says about it, kept where it can be erased; never needed. */
  reason?: string;
};

/** Ends the actor's own registration; a place that comes free goes to the queue. Again gives the same answer. */
export async function cancelRegistration(actor: Visitor, { reason, ...address }: Input): Promise<CancelOutcome> {
  return inTransaction(async (tx) => {
    const { edition, registration } = await ownRegistration(tx, actor, address);
    insist(may.cancelRegistration(actor, registration));
    const { state } = registration;
    if (!isLiving(state)) return { outcome: state === "CANCELLED" ? "cancelled" : "not-registered" };
    const stuck = stuckBecause(edition, state, clock.now());
    if (stuck) return { outcome: stuck };
    const change = {
      registration,
      to: "CANCELLED",
      reason: "cancelled",
      note: reason?.slice(0, LONGEST_REASON),
    } as const;
    await changeRegistrations(tx, edition, recordedAs(actor), [change]);
    await promoteWaiting(tx, edition);
    return { outcome: "cancelled" };
  });
}
