import type { Prisma } from "@db/client";
import type { RecordedActor } from "~/domain/audit/write-audit.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type ChangeReason, isLiving, type RegistrationState } from "./registration-state";
import { tellChanges } from "./tell-changes.server";

/** What a change needs to know of a registration. */
export const forChange = {
  id: true,
  personId: true,
  state: true,
  calendarSequence: true,
  organisationId: true,
  employer: true,
  approvedAt: true,
  confirmedAt: true,
  offeredUntil: true,
  person: { select: { name: true, email: true, account: { select: { email: true } } } },
} satisfies Prisma.RegistrationSelect;

export type Changing = Prisma.RegistrationGetPayload<{ select: typeof forChange }>;

export interface Change {
  registration: Changing;
  from: RegistrationState | null;
  to: RegistrationState;
  reason: ChangeReason;
  /** What is said with it: kept where it can be erased, and told in the letter. */
  note?: string;
  /** The words for the edition they were moved to. */
  movedTo?: string;
}

/** Moves registrations of a locked edition to other states, with their history and letters; `until` ends the offers among them. */
export async function changeRegistrations(
  tx: Tx,
  edition: LockedEdition,
  who: RecordedActor,
  changes: Omit<Change, "from">[],
  until: Date | null = null,
): Promise<void> {
  if (changes.length === 0) return;
  const moved = changes.filter(({ registration, to }) => registration.state !== to);
  for (const [, alike] of Map.groupBy(moved, ({ to, reason }) => `${to} ${reason}`)) {
    const [{ to, reason }] = alike as [Change, ...Change[]];
    const ids = alike.map(({ registration }) => registration.id);
    await tx.registration.updateMany({ where: { id: { in: ids } }, data: columnsOf(to, reason, until) });
  }
  await keepNotes(tx, changes);
  const told = changes.map((change) => ({ ...change, from: change.registration.state }));
  await tellChanges(tx, edition, who, told, { until });
}

async function keepNotes(tx: Tx, changes: Omit<Change, "from">[]): Promise<void> {
  const at = clock.now();
  const notes = changes.flatMap(({ registration, reason, note }) =>
    note?.trim() ? [{ registrationId: registration.id, at, reason, text: note.trim() }] : [],
  );
  if (notes.length > 0) await tx.registrationNote.createMany({ data: notes });
}

function columnsOf(
  to: RegistrationState,
  reason: ChangeReason,
  until: Date | null,
): Prisma.RegistrationUpdateManyMutationInput {
  const now = clock.now();
  const approval = reason === "approved" ? { approvedAt: now } : {};
  if (to === "OFFERED") return { state: to, offeredUntil: until, ...approval };
  if (to === "CONFIRMED") return { state: to, offeredUntil: null, confirmedAt: now, ...approval };
  if (isLiving(to)) return { state: to, offeredUntil: null, ...approval };
  return { state: to, offeredUntil: null, endedAt: now, calendarSequence: { increment: 1 } };
}
