import type { RecordedActor } from "~/domain/audit/write-audit.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { type QueuedLetter, queueLetters } from "~/domain/outbox/queue-letter.server";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { insertRows } from "~/platform/insert-rows.server";
import type { Change } from "./change-registrations.server";
import { registrationLetter } from "./registration-letter.server";
import { isLiving } from "./registration-state";

/** Writes the history of changes and tells each person, in as many questions for one as for hundreds; one who was only passed by gets no letter. */
export async function tellChanges(
  tx: Tx,
  edition: LockedEdition,
  who: RecordedActor,
  changes: Change[],
  until: Date | null = null,
): Promise<void> {
  const at = clock.now();
  const rows = await insertRows<{ id: bigint; registrationId: string; reason: string }>(tx, {
    table: "registration_change",
    rows: changes.map(({ registration, from, to, reason }) => ({
      registrationId: registration.id,
      editionId: edition.id,
      at,
      ...who,
      fromState: from,
      toState: to,
      reason,
    })),
    returning: ["id", "registrationId", "reason"],
  });
  const moved = changes.filter(({ from, to }) => from !== to);
  if (moved.length === 0) return;
  const keys = new Map(rows.map(({ id, registrationId, reason }) => [`${registrationId} ${reason}`, id]));
  const known = moved.filter(({ from }) => from !== null).map(({ registration }) => registration.id);
  if (known.length > 0) await withdrawLetters(tx, { kind: "registration", ids: known });
  await queueLetters(
    tx,
    moved.flatMap((change) => {
      const changeId = keys.get(`${change.registration.id} ${change.reason}`);
      return letterOf(edition, change, `registration-change:${changeId}`, until) ?? [];
    }),
  );
}

function letterOf(edition: LockedEdition, change: Change, key: string, until: Date | null): QueuedLetter | null {
  const { registration, from, to, reason, note = "", movedTo = null } = change;
  const { id, personId, person, confirmedAt, calendarSequence } = registration;
  const address = person.account?.email ?? person.email;
  const sequence = calendarSequence + (isLiving(to) ? 0 : 1);
  const told = { from, to, reason, sequence, hadPlace: confirmedAt !== null, until, note: note.trim(), movedTo };
  const letter = registrationLetter(edition, told);
  if (!letter || !address) return null;
  return { key, letter, to: { address, name: person.name, personId }, subject: { kind: "registration", id } };
}
