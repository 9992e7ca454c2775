import { raiseCalendarSequence } from "~/domain/catalogue/edition-writes.server";
import { type LockedEdition, readEdition } from "~/domain/catalogue/lock-edition.server";
import type { Living } from "~/domain/registration/living-registrations.server";
import { editionLetterFacts } from "~/domain/registration/registration-letter.server";
import { shortenDeadlines } from "~/domain/registration/shorten-deadlines.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { seenChanges } from "./edition-effect";
import { mendUnsentLetters } from "./tell-edition-change.server";

interface Before {
  edition: LockedEdition;
  living: Living[];
}

/**
 * What people will notice of what was just written; from here on their invitations have the next SEQUENCE, unsent letters
 * are true again, and nobody may answer longer than the new start allows.
 */
export async function announceChange(tx: Tx, { edition, living }: Before) {
  const written = await readEdition(tx, edition.id);
  const changes = seenChanges(editionLetterFacts(edition, 0), editionLetterFacts(written, 0));
  const over = written.endsAt !== null && written.endsAt <= clock.now();
  const shows = edition.state === "PUBLISHED" && changes.length > 0;
  if (shows) await raiseCalendarSequence(tx, edition.id);
  const now = { ...written, calendarSequence: written.calendarSequence + (shows ? 1 : 0) };
  const tells = shows && !over;
  if (!tells) return { now, changes, tells, heard: new Map(), deadlines: new Map<string, Date>() };
  const startMoved = written.startsAt?.getTime() !== edition.startsAt?.getTime();
  const deadlines = startMoved ? await shortenDeadlines(tx, now) : new Map<string, Date>();
  return { now, changes, tells, heard: await mendUnsentLetters(tx, now, living, startMoved), deadlines };
}
