import { createHmac, randomBytes } from "node:crypto";
import { keptSetting } from "~/domain/settings/settings.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

type Tie = { participantId: string; personId?: string; emailHash?: string };

/** The participant of a person, made on first use; tied to the person and to the keyed hash of the address, so that someone in an imported list and the later account are one. */
export async function participantOf(tx: Tx, personId: string): Promise<string> {
  const participantId = (await participantsOf(tx, [personId])).get(personId);
  if (!participantId) throw new Error("A participant was made but cannot be found");
  return participantId;
}

/** The participants of these people by person, made where there was none; as many queries for two hundred as for one. */
export async function participantsOf(tx: Tx, personIds: string[]): Promise<Map<string, string>> {
  const known = await knownParticipants(tx, personIds);
  // In one order everywhere, so that two transactions that meet the same newcomers wait for each other instead of deadlocking.
  const newcomers = personIds.filter((id) => !known.has(id)).sort();
  if (newcomers.length === 0) return known;
  await tx.participantTie.createMany({ data: await tiesFor(tx, newcomers), skipDuplicates: true });
  return knownParticipants(tx, personIds);
}

/** The participants these people already are, by person; who never took part in anything is none. */
export async function knownParticipants(tx: Tx, personIds: string[]): Promise<Map<string, string>> {
  const ties = await tx.participantTie.findMany({ where: { personId: { in: personIds } } });
  return new Map(ties.flatMap(({ personId, participantId }) => (personId ? [[personId, participantId]] : [])));
}

/** The keyed hash of a lower-case e-mail address, under the key that `tieKey` gives. */
export function hashOfAddress(key: string, email: string): string {
  return createHmac("sha256", key).update(email).digest("hex");
}

/** The key of the ties: made once, kept in the database and so in every backup, never rotated. */
export function tieKey(tx: Tx): Promise<string> {
  return keptSetting(tx, "participation.tie-key", () => randomBytes(32).toString("base64url"));
}

async function tiesFor(tx: Tx, newcomers: string[]): Promise<Tie[]> {
  const hashes = await addressHashes(tx, newcomers);
  const imported = await participantsByHash(tx, [...hashes.values()]);
  const strangers = newcomers.filter((id) => !imported.has(hashes.get(id) ?? ""));
  const createdAt = clock.now();
  const data = strangers.map(() => ({ createdAt }));
  const tokens = await tx.participant.createManyAndReturn({ data, select: { id: true } });
  return newcomers.flatMap((personId): Tie[] => {
    const emailHash = hashes.get(personId);
    const known = imported.get(emailHash ?? "");
    if (known) return [{ participantId: known, personId }];
    const participantId = tokens.pop()?.id ?? "";
    return [{ participantId, personId }, ...(emailHash ? [{ participantId, emailHash }] : [])];
  });
}

async function addressHashes(tx: Tx, personIds: string[]): Promise<Map<string, string>> {
  const key = await tieKey(tx);
  const people = await tx.person.findMany({
    where: { id: { in: personIds } },
    select: { id: true, email: true, account: { select: { email: true } } },
  });
  return new Map(
    people.flatMap(({ id, email, account }): [string, string][] => {
      const address = account?.email ?? email;
      return address ? [[id, hashOfAddress(key, address)]] : [];
    }),
  );
}

async function participantsByHash(tx: Tx, hashes: string[]): Promise<Map<string, string>> {
  const ties = await tx.participantTie.findMany({ where: { emailHash: { in: hashes } } });
  return new Map(ties.flatMap(({ emailHash, participantId }) => (emailHash ? [[emailHash, participantId]] : [])));
}
