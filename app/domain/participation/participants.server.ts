import { createHmac, randomBytes } from "node:crypto";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { keptSetting } from "../settings/settings.server";

/** The participant of a person, made on first use; tied to the person and to the keyed hash of the address, so that someone in an imported list and the later account are one. */
export async function participantOf(tx: Tx, personId: string): Promise<string> {
  const tie = await tx.participantTie.findFirst({ where: { personId } });
  if (tie) return tie.participantId;
  const account = await tx.account.findUnique({ where: { personId }, select: { email: true } });
  const emailHash = account ? await hashOfAddress(tx, account.email) : null;
  const known = emailHash ? await tx.participantTie.findUnique({ where: { emailHash } }) : null;
  const participantId = known?.participantId ?? (await tx.participant.create({ data: { createdAt: clock.now() } })).id;
  await tx.participantTie.createMany({
    data: [{ participantId, personId }, ...(emailHash && !known ? [{ participantId, emailHash }] : [])],
  });
  return participantId;
}

/** The keyed hash of a lower-case e-mail address; its key lives in the database, is in every backup and never rotates. */
export async function hashOfAddress(tx: Tx, email: string): Promise<string> {
  const key = await keptSetting(tx, "participation.tie-key", () => randomBytes(32).toString("base64url"));
  return createHmac("sha256", key).update(email).digest("hex");
}
