import { type Actor, recordedAs } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { inTransaction } from "~/platform/db.server";
import { forChange } from "./change-registrations.server";
import { managerLink } from "./manager-link.server";
import { promoteWaiting } from "./promote-waiting.server";
import type { LinkStanding, RequestDecision } from "./request-decision";
import { settleRequest } from "./settle-request.server";

interface Input {
  token: string;
  decision: RequestDecision;
  /** Told to the participant when declined; may be empty. */
  reason: string;
}

/** The answer of whoever holds a manager's link, once: a second one changes nothing. Returns where the link then stands. */
export async function decideAsManager(actor: Actor, { token, ...answer }: Input): Promise<LinkStanding> {
  return inTransaction(async (tx) => {
    const { registration: asked } = await managerLink(tx, token);
    insist(may.decideAsManager(actor, asked));
    const edition = await lockEdition(tx, asked.editionId);
    await promoteWaiting(tx, edition);
    const { standing } = await managerLink(tx, token);
    if (standing !== "open") return standing;
    const registration = await tx.registration.findUniqueOrThrow({ where: { id: asked.id }, select: forChange });
    await settleRequest(tx, edition, recordedAs(actor), registration, { ...answer, by: "manager" });
    return answer.decision === "approve" ? "approved" : "declined";
  });
}
