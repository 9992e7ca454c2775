import { Prisma } from "@db/client";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { queueLetters } from "~/domain/outbox/queue-letter.server";
import type { Tx } from "~/platform/db.server";
import { editionLetterFacts } from "./registration-letter.server";
import { newSecretToken } from "./secret-token.server";

/** A manager who was asked and has not answered. */
export interface AskedManager {
  /** Of the approval. */
  id: string;
  registrationId: string;
  managerEmail: string;
  personName: string;
}

/** Writes once more to managers who were told a later moment than the one that counts now. Only hashes of the links they have are known, so the letter brings a new one; the earlier ones go on working. */
export async function askManagersSooner(
  tx: Tx,
  edition: LockedEdition,
  asked: AskedManager[],
  until: Date,
): Promise<void> {
  if (asked.length === 0) return;
  const links = asked.map((manager) => ({ ...manager, ...newSecretToken() }));
  await tx.$executeRaw(Prisma.sql`
    UPDATE approval SET token_hash = link.hash, earlier_hashes = earlier_hashes || approval.token_hash
    FROM unnest(${links.map(({ id }) => id)}::uuid[], ${links.map(({ tokenHash }) => tokenHash)}::text[]) AS link(id, hash)
    WHERE approval.id = link.id`);
  await queueLetters(
    tx,
    links.map(({ id, registrationId, managerEmail, personName, token }) => ({
      key: `manager-asked-sooner:${id}:${until.toISOString()}`,
      letter: {
        kind: "manager-asked-sooner",
        facts: { ...editionLetterFacts(edition, 0), token, personName, until: until.toISOString() },
      },
      to: { address: managerEmail, name: "", personId: null },
      subject: { kind: "registration", id: registrationId },
    })),
  );
}
