import { type Actor, recordedAs } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { stopInviting } from "~/domain/accounts/invitable-people.server";
import { stopNudging } from "~/domain/accounts/nudged-people.server";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { dropInterest } from "~/domain/catalogue/invited-people.server";
import { stopContact } from "~/domain/organisations/contacts-to-write.server";
import { stopAddress } from "~/domain/outbox/stopped-addresses.server";
import { inTransaction, type Tx } from "~/platform/db.server";
import type { InviteStop } from "./invite-choice";
import { readStopToken } from "./invite-stop.server";

/** What this link stops, invitations or reminders of e-learnings; throws NotFound when it is not ours. */
export function insistOnStopToken(token: string): InviteStop[] {
  const stops = readStopToken(token);
  if (!stops || stops.length === 0) throw new NotFound("stop token");
  return stops;
}

/** Stops what led to an invitation; whoever holds its link may, signed in or not, and again changes nothing. */
export async function stopInvitations(actor: Actor, token: string): Promise<void> {
  insist(may.stopInvitations(actor));
  const stops = insistOnStopToken(token);
  await inTransaction(async (tx) => {
    for (const stop of stops) await stopOne(tx, stop);
    const kinds = stops.map(({ kind }) => kind).join(",");
    const line = { action: "invitations.stopped", subjectKind: "invitation", subjectId: null, codes: { kinds } };
    await writeAudit(tx, recordedAs(actor), line);
  });
}

async function stopOne(tx: Tx, { kind, id }: InviteStop): Promise<void> {
  switch (kind) {
    case "person":
      return stopInviting(tx, id);
    case "interest":
      return dropInterest(tx, id);
    case "contact":
      return stopContact(tx, id);
    case "address":
      return stopAddress(tx, id);
    case "nudge":
      return stopNudging(tx, id);
  }
}
