import type { Visitor } from "~/domain/access/actor";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { checkInFacts } from "./check-in-facts.server";
import { type CheckInStanding, checkInStanding } from "./check-in-standing";
import { standingWords } from "./check-in-words";
import type { Scan } from "./scan";

/** What the page says to someone who scanned the code of a meeting; instants are ISO strings. */
export interface CheckInPage {
  standing: CheckInStanding["is"];
  /** One tap will do; `walkIn`: it registers them as well. */
  can: { checkIn: boolean; walkIn: boolean };
  /** How they stand when there is nothing to tap. */
  said: { title: string; text: string } | null;
  edition: { id: string; title: string; slug: string; place: string };
  /** Null when it was cancelled. */
  meeting: { startsAt: string; endsAt: string } | null;
  contact: { name: string; email: string };
  now: string;
}

/** Where someone stands who scanned the code of a meeting, and with which. Throws NotFound. */
export async function checkInPage(actor: Visitor, scan: Scan): Promise<CheckInPage> {
  const now = clock.now();
  const edition = await readEdition(db, scan.editionId);
  const { facts, meeting } = await checkInFacts(db, actor, edition, scan);
  const standing = checkInStanding(facts, now);
  const { id, title, offering, venue } = edition;
  return {
    standing: standing.is,
    can: { checkIn: standing.is === "ready", walkIn: standing.is === "ready" && standing.walkIn },
    said: standing.is === "ready" ? null : standingWords(standing),
    edition: { id, title, slug: offering.slug, place: venue ? `${venue.name}, ${venue.town}` : "Online" },
    meeting: meeting && { startsAt: meeting.startsAt.toISOString(), endsAt: meeting.endsAt.toISOString() },
    contact: { name: offering.contactName, email: offering.contactEmail },
    now: now.toISOString(),
  };
}
