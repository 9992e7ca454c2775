import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { queueLetter } from "~/domain/outbox/queue-letter.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { Changing } from "./change-registrations.server";
import { editionLetterFacts } from "./registration-letter.server";
import { newSecretToken } from "./secret-token.server";

const TIME_TO_ANSWER_MS = 14 * 24 * 3_600_000;

/**
 * Asks a manager by mail whether someone may come: 14 days, or until the start. In the caller's transaction, right after the
 * request was placed; `managerEmail` has passed `managerProblemOf`. The link's token stands in the letter alone.
 */
export async function askManager(
  tx: Tx,
  edition: LockedEdition,
  { id, person }: Pick<Changing, "id" | "person">,
  managerEmail: string,
): Promise<void> {
  const askedAt = clock.now();
  const { token, tokenHash } = newSecretToken();
  const address = managerEmail.trim().toLowerCase();
  const expiresAt = lastMoment(edition, askedAt);
  const asked = await tx.managerApproval.create({
    data: { registrationId: id, managerEmail: address, tokenHash, askedAt, expiresAt },
    select: { id: true },
  });
  const facts = { ...editionLetterFacts(edition, 0), token, personName: person.name, until: expiresAt.toISOString() };
  await queueLetter(tx, {
    key: `manager-asked:${asked.id}`,
    letter: { kind: "manager-asked", facts },
    to: { address, name: "", personId: null },
    subject: { kind: "registration", id },
  });
}

function lastMoment({ startsAt }: LockedEdition, askedAt: Date): Date {
  const until = new Date(askedAt.getTime() + TIME_TO_ANSWER_MS);
  return startsAt && startsAt < until ? startsAt : until;
}
