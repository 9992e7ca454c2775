import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import type { EditionAddress, LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { inTransaction, type Tx } from "~/platform/db.server";
import { type Changing, changeRegistrations } from "./change-registrations.server";
import { overlapsOf } from "./overlaps.server";
import { ownRegistration } from "./own-registration.server";
import { promoteWaiting } from "./promote-waiting.server";
import type { AnswerOutcome, OfferAnswer } from "./registration-outcome";

const ANSWERED = {
  accept: { to: "CONFIRMED", reason: "accepted" },
  refuse: { to: "CANCELLED", reason: "refused" },
} as const;

/** Accepts or refuses a place that was offered to the actor; too late and it has lapsed. Again gives the same answer. */
export async function answerOffer(
  actor: Visitor,
  { answer, ...address }: EditionAddress & { answer: OfferAnswer },
): Promise<AnswerOutcome> {
  return inTransaction(async (tx) => {
    const { edition, registration } = await ownRegistration(tx, actor, address);
    insist(may.answerOffer(actor, registration));
    const { personId, state } = registration;
    if (state !== "OFFERED" || edition.state !== "PUBLISHED") return standing(tx, edition, { personId, state }, answer);
    const { to, reason } = ANSWERED[answer];
    await changeRegistrations(tx, edition, recordedAs(actor), [{ registration, to, reason }]);
    await promoteWaiting(tx, edition);
    return standing(tx, edition, { personId, state: to }, answer);
  });
}

/** What is true of a registration that is not, or no longer, an open offer. */
async function standing(
  tx: Tx,
  edition: LockedEdition,
  { personId, state }: Pick<Changing, "personId" | "state">,
  answer: OfferAnswer,
): Promise<AnswerOutcome> {
  if (state === "LAPSED") return { outcome: "offer-lapsed" };
  if (state === "CANCELLED" && answer === "refuse") return { outcome: "refused" };
  if (state !== "CONFIRMED" || answer === "refuse") return { outcome: "no-offer" };
  return { outcome: "confirmed", overlaps: (await overlapsOf(tx, edition, [personId])).get(personId) ?? [] };
}
