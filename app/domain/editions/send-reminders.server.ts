import { editionsStartingBetween } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, lockEditions } from "~/domain/catalogue/lock-edition.server";
import { type QueuedLetter, queueLetters } from "~/domain/outbox/queue-letter.server";
import { keysOfLetters } from "~/domain/outbox/unsent-letters.server";
import { addressOf, livingRegistrations } from "~/domain/registration/living-registrations.server";
import { editionLetterFacts } from "~/domain/registration/registration-letter.server";
import { clock } from "~/platform/clock";
import { db, inTransaction, type Tx } from "~/platform/db.server";
import { dueReminder, EARLIEST_MS, isReminded, reminderKey } from "./reminder";

type Startable = Pick<LockedEdition, "id" | "startsAt" | "remindWeekBefore" | "remindDayBefore">;
type Living = Awaited<ReturnType<typeof livingRegistrations>>[number];

interface Owed {
  registration: Living;
  edition: Startable;
  daysBefore: 1 | 7;
  key: string;
}

/**
 * Reminds whoever has a place of what begins in a week and tomorrow, once each; in as many questions for one edition as for
 * hundreds. Only editions that owe someone a reminder are locked, and then asked again: a place given up is not reminded.
 */
export async function sendReminders(): Promise<void> {
  const now = clock.now();
  const soon = await editionsStartingBetween(db, now, new Date(now.getTime() + EARLIEST_MS));
  const owing = await owedTo(db, soon, now);
  if (owing.length === 0) return;
  await inTransaction(async (tx) => {
    const editions = await lockEditions(
      tx,
      owing.map(({ edition }) => edition.id),
    );
    const published = [...editions.values()].filter(({ state }) => state === "PUBLISHED");
    const owed = await owedTo(tx, published, now);
    await queueLetters(
      tx,
      owed.flatMap((one) => letterFor(one, editions) ?? []),
    );
  });
}

async function owedTo(client: Tx, editions: Startable[], now: Date): Promise<Owed[]> {
  const due = new Map(
    editions.flatMap((edition) => {
      const { startsAt } = edition;
      const reminder = startsAt && dueReminder({ ...edition, startsAt }, now);
      return reminder ? [[edition.id, { edition, startsAt, reminder }] as const] : [];
    }),
  );
  if (due.size === 0) return [];
  const owed = (await livingRegistrations(client, [...due.keys()])).flatMap((registration): Owed[] => {
    const found = due.get(registration.editionId);
    if (addressOf(registration) === null) return [];
    if (!found || registration.state !== "CONFIRMED" || !isReminded(found.reminder, registration.confirmedAt))
      return [];
    const { edition, startsAt, reminder } = found;
    const key = reminderKey(registration.id, reminder, startsAt);
    return [{ registration, edition, daysBefore: reminder.daysBefore, key }];
  });
  const written = await keysOfLetters(
    client,
    owed.map(({ key }) => key),
  );
  return owed.filter(({ key }) => !written.has(key));
}

function letterFor(
  { registration, daysBefore, key }: Owed,
  editions: ReadonlyMap<string, LockedEdition>,
): QueuedLetter | null {
  const { id, personId, person, calendarSequence, editionId } = registration;
  const edition = editions.get(editionId);
  const address = addressOf(registration);
  if (!edition || !address) return null;
  const facts = { ...editionLetterFacts(edition, calendarSequence), daysBefore, practical: edition.practical };
  const to = { address, name: person.name, personId };
  return { key, letter: { kind: "edition-reminder", facts }, to, subject: { kind: "registration", id } };
}
