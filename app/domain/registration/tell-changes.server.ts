import type { RecordedActor } from "~/domain/audit/write-audit.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { type QueuedLetter, queueLetters } from "~/domain/outbox/queue-letter.server";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { Change } from "./change-registrations.server";
import { registrationLetter } from "./registration-letter.server";
import { isLiving } from "./registration-state";

interface Surroundings {
  /** When the offers among the changes end. */
  until?: Date | null;
  /** New registrations that the changes are about, as rows that are not written yet. */
  registrations?: Record<string, unknown>[];
}

/** Writes the history of changes and tells each person, in as many questions for one as for hundreds; one who was only passed by gets no letter. */
export async function tellChanges(
  tx: Tx,
  edition: LockedEdition,
  who: RecordedActor,
  changes: Change[],
  { until = null, registrations = [] }: Surroundings = {},
): Promise<void> {
  const moved = changes.filter(({ from, to }) => from !== to);
  const known = moved.filter(({ from }) => from !== null).map(({ registration }) => registration.id);
  if (known.length > 0) await withdrawLetters(tx, { kind: "registration", ids: known });
  await queueLetters(
    tx,
    moved.flatMap((change) => letterOf(edition, change, until) ?? []),
    {
      along: [
        { table: "registration", rows: registrations },
        { table: "registration_change", rows: historyOf(edition, who, changes) },
      ],
      newKeys: moved.every(({ from }) => from === null),
    },
  );
}

function historyOf(edition: LockedEdition, who: RecordedActor, changes: Change[]): Record<string, unknown>[] {
  const at = clock.now();
  return changes.map(({ registration, from, to, reason }) => ({
    registrationId: registration.id,
    editionId: edition.id,
    at,
    ...who,
    fromState: from,
    toState: to,
    reason,
  }));
}

function letterOf(edition: LockedEdition, change: Change, until: Date | null): QueuedLetter | null {
  const { registration, from, to, reason, note = "", movedTo = null } = change;
  const { id, personId, person, confirmedAt, calendarSequence } = registration;
  const address = person.account?.email ?? person.email;
  const sequence = calendarSequence + (isLiving(to) ? 0 : 1);
  const told = { from, to, reason, sequence, hadPlace: confirmedAt !== null, until, note: note.trim(), movedTo };
  const letter = registrationLetter(edition, told);
  if (!letter || !address) return null;
  // States only go forward, so that nothing happens twice to one registration for the same reason.
  const key = `registration:${id}:${reason}`;
  return { key, letter, to: { address, name: person.name, personId }, subject: { kind: "registration", id } };
}
