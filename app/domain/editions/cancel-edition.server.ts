import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { callOffEdition } from "~/domain/catalogue/edition-writes.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { lockEdition, readEdition } from "~/domain/catalogue/lock-edition.server";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { changeRegistrations } from "~/domain/registration/change-registrations.server";
import { livingRegistrations } from "~/domain/registration/living-registrations.server";
import { inTransaction } from "~/platform/db.server";
import { wordFor } from "./agreement.server";
import type { CancelEffect, CannotCancel } from "./cancel-effect";
import { cancelEffectOn, cannotCancel } from "./edition-to-cancel.server";

type CancelEditionOutcome =
  | { outcome: "cancelled"; effect: CancelEffect }
  | { outcome: "already-cancelled" }
  | { outcome: "reason-missing" | "effect-changed" | CannotCancel };

interface CallingOff {
  editionId: string;
  /** What people read as the reason; empty when nobody does. */
  reason: string;
  /** The word for the effect that was seen. */
  agreed: string;
}

/** Calls off an edition: everyone with a living registration is told, and it leaves the calendars. Again changes nothing. Throws NotFound. */
export async function cancelEdition(
  actor: Visitor,
  { editionId, reason, agreed }: CallingOff,
): Promise<CancelEditionOutcome> {
  return inTransaction(async (tx) => {
    insist(may.planEditions(actor, await editionStaff(tx, workScope(actor), editionId)));
    const edition = await lockEdition(tx, editionId);
    if (edition.state === "CANCELLED") return { outcome: "already-cancelled" };
    const stuck = await cannotCancel(tx, edition);
    if (stuck) return { outcome: stuck };
    const living = await livingRegistrations(tx, [editionId]);
    const effect = cancelEffectOn(living);
    if (wordFor(effect) !== agreed) return { outcome: "effect-changed" };
    const note = reason.trim();
    if (living.length > 0 && note === "") return { outcome: "reason-missing" };
    await callOffEdition(tx, editionId);
    await withdrawLetters(tx, { kind: "invitation", ids: [editionId] });
    await withdrawLetters(tx, { kind: "edition-message", ids: [editionId] });
    const who = recordedAs(actor);
    const ended = { to: "CANCELLED", reason: "edition-cancelled", note } as const;
    const changes = living.map((registration) => ({ registration, ...ended }));
    await changeRegistrations(tx, await readEdition(tx, editionId), who, changes);
    const codes = { people: living.length };
    await writeAudit(tx, who, { action: "edition.cancelled", subjectKind: "edition", subjectId: editionId, codes });
    return { outcome: "cancelled", effect };
  });
}
