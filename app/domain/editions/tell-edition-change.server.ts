import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { ChangedFacts } from "~/domain/outbox/letter-kinds";
import { type QueuedLetter, queueLetters } from "~/domain/outbox/queue-letter.server";
import { refreshLetters, unsentFacts, withdrawKinds } from "~/domain/outbox/unsent-letters.server";
import { addressOf, type Living } from "~/domain/registration/living-registrations.server";
import { editionLetterFacts } from "~/domain/registration/registration-letter.server";
import type { Tx } from "~/platform/db.server";
import { droppedMeetings, type SeenEdition } from "./edition-effect";

const CHANGED = "edition-changed";

/** What people know: how the edition stood when they last heard of it, by registration; for all others how it stood before this change. */
type LastHeard = ReadonlyMap<string, SeenEdition>;

/**
 * Makes the letters that wait to go tell what is true now. An unsent letter about an earlier change is withdrawn: the next
 * one tells both, from what people last heard. A reminder of a start that moved is withdrawn too.
 */
export async function mendUnsentLetters(
  tx: Tx,
  edition: LockedEdition,
  living: Living[],
  moved: boolean,
): Promise<LastHeard> {
  const ids = living.map(({ id }) => id);
  const unsent = await unsentFacts(tx, CHANGED, ids);
  await withdrawKinds(tx, moved ? [CHANGED, "edition-reminder"] : [CHANGED], ids);
  const { sequence: _, ...facts } = editionLetterFacts(edition, 0);
  await refreshLetters(tx, ids, facts);
  return new Map([...unsent].map(([id, facts]) => [id, (facts as ChangedFacts).before]));
}

interface Change {
  /** As they were before the change; only these are told. */
  before: { edition: LockedEdition; living: Living[] };
  /** As they are once the queue has had its turn. */
  after: { edition: LockedEdition; living: Living[] };
  heard: LastHeard;
  /** New last moments to answer, by registration. */
  deadlines: ReadonlyMap<string, Date>;
  reason: string;
}

/** Tells everyone who still has a living registration what changed; who has a place gets a new invitation, and the withdrawal of each meeting that was dropped. */
export async function tellEditionChange(tx: Tx, { before, after, heard, deadlines, reason }: Change): Promise<void> {
  const { edition } = after;
  const stood = editionLetterFacts(before.edition, 0);
  const { editionTitle, meetings, venue, online, trainers } = stood;
  const asItStood = { editionTitle, meetings, venue, online, trainers };
  const earlier = new Map(before.living.map((registration) => [registration.id, registration]));
  const dropped = droppedMeetings(asItStood, editionLetterFacts(edition, 0));
  const letters = after.living.flatMap((registration): QueuedLetter[] => {
    const was = earlier.get(registration.id);
    if (!was) return [];
    const facts = editionLetterFacts(edition, registration.calendarSequence);
    const hasPlace = registration.state === "CONFIRMED";
    const changed = {
      ...facts,
      before: heard.get(registration.id) ?? asItStood,
      hasPlace,
      reason,
      deadline: deadlineOf(registration, deadlines),
    };
    const subject = { kind: "registration", id: registration.id };
    const leaves = was.state === "CONFIRMED" && dropped.length > 0;
    return [
      ...addressed(registration, edition, { kind: CHANGED, facts: changed }, subject),
      // Without a subject: it stays true whatever becomes of the registration, and nothing else clears the calendar of it.
      ...(leaves
        ? addressed(registration, edition, { kind: "meetings-dropped", facts: { ...facts, meetings: dropped } })
        : []),
    ];
  });
  await queueLetters(tx, letters);
}

function deadlineOf({ id, state }: Living, deadlines: ReadonlyMap<string, Date>): ChangedFacts["deadline"] {
  const until = deadlines.get(id)?.toISOString();
  if (!until || (state !== "OFFERED" && state !== "REQUESTED")) return null;
  return { what: state === "OFFERED" ? "offer" : "manager", until };
}

function addressed(
  registration: Living,
  { calendarSequence }: LockedEdition,
  letter: QueuedLetter["letter"],
  subject?: QueuedLetter["subject"],
): QueuedLetter[] {
  const { id, personId, person } = registration;
  const address = addressOf(registration);
  if (!address) return [];
  const key = `${letter.kind}:${id}:${calendarSequence}`;
  return [{ key, letter, to: { address, name: person.name, personId }, ...(subject && { subject }) }];
}
