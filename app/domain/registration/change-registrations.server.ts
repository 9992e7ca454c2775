import type { Prisma } from "@db/client";
import type { RecordedActor } from "~/domain/audit/write-audit.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { queueLetter } from "~/domain/outbox/queue-letter.server";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { registrationLetter } from "./registration-letter.server";
import { type ChangeReason, isLiving, type RegistrationState } from "./registration-state";

/** What a change needs to know of a registration. */
export const forChange = {
  id: true,
  personId: true,
  state: true,
  calendarSequence: true,
  confirmedAt: true,
  offeredUntil: true,
  person: { select: { name: true, account: { select: { email: true } } } },
} satisfies Prisma.RegistrationSelect;

export type Changing = Prisma.RegistrationGetPayload<{ select: typeof forChange }>;

export interface Change {
  registration: Changing;
  from: RegistrationState | null;
  to: RegistrationState;
  reason: ChangeReason;
}

/** Moves registrations of a locked edition to other states, with their history and letters; `until` ends the offers among them. */
export async function changeRegistrations(
  tx: Tx,
  edition: LockedEdition,
  who: RecordedActor,
  changes: Omit<Change, "from">[],
  until: Date | null = null,
): Promise<void> {
  const moved = changes.filter(({ registration, to }) => registration.state !== to);
  for (const to of new Set(moved.map((change) => change.to))) {
    const ids = moved.filter((change) => change.to === to).map(({ registration }) => registration.id);
    await tx.registration.updateMany({ where: { id: { in: ids } }, data: columnsOf(to, until) });
  }
  const told = changes.map((change) => ({ ...change, from: change.registration.state }));
  await tellChanges(tx, edition, who, told, until);
}

/** Writes the history of changes and tells each person; one who was only passed by gets no letter. */
export async function tellChanges(
  tx: Tx,
  edition: LockedEdition,
  who: RecordedActor,
  changes: Change[],
  until: Date | null = null,
): Promise<void> {
  const at = clock.now();
  const rows = await tx.registrationChange.createManyAndReturn({
    data: changes.map(({ registration, from, to, reason }) => ({
      registrationId: registration.id,
      editionId: edition.id,
      at,
      ...who,
      fromState: from,
      toState: to,
      reason,
    })),
    select: { id: true, registrationId: true },
  });
  const changeIds = new Map(rows.map(({ id, registrationId }) => [registrationId, id]));
  for (const change of changes.filter(({ from, to }) => from !== to)) {
    await tell(tx, edition, change, `registration-change:${changeIds.get(change.registration.id)}`, until);
  }
}

async function tell(tx: Tx, edition: LockedEdition, { registration, to }: Change, key: string, until: Date | null) {
  const { id, personId, person, confirmedAt, calendarSequence } = registration;
  const subject = { kind: "registration", id };
  await withdrawLetters(tx, subject);
  if (!person.account) return;
  const sequence = calendarSequence + (isLiving(to) ? 0 : 1);
  const letter = registrationLetter(edition, { to, sequence, hadPlace: confirmedAt !== null, until });
  await queueLetter(tx, { key, letter, to: { address: person.account.email, name: person.name, personId }, subject });
}

function columnsOf(to: RegistrationState, until: Date | null): Prisma.RegistrationUpdateManyMutationInput {
  const now = clock.now();
  if (to === "OFFERED") return { state: to, offeredUntil: until };
  if (to === "CONFIRMED") return { state: to, offeredUntil: null, confirmedAt: now };
  if (isLiving(to)) return { state: to, offeredUntil: null };
  return { state: to, offeredUntil: null, endedAt: now, calendarSequence: { increment: 1 } };
}
