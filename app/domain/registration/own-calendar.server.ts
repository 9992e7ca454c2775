import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { feedMeetings, forFeed, recently } from "~/domain/catalogue/feed-meetings.server";
import { calendarFeed } from "~/domain/outbox/calendar-feed.server";
import { personalUid } from "~/domain/outbox/calendar-invitation.server";
import { placeWords } from "~/domain/outbox/edition-words";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { secretTokenHash } from "./secret-token.server";

/** Since when the actor has a secret address for their calendar; null when they have none. */
export async function ownCalendarAddress(actor: Visitor): Promise<{ since: Date | null }> {
  insist(may.keepCalendarFeed(actor));
  const feed = await db.calendarFeed.findUnique({ where: { personId: actor.personId } });
  return { since: feed?.createdAt ?? null };
}

/**
 * Someone's own places as a feed, by the token of its secret address: what, when and where, and no names. What was called
 * off while they had a place says so for a month. Throws NotFound for any other words.
 */
export async function ownCalendar(token: string) {
  const tokenHash = secretTokenHash(token);
  const found =
    tokenHash &&
    (await db.calendarFeed.findFirst({ where: { tokenHash, person: { account: { deactivatedAt: null } } } }));
  if (!found) throw new NotFound("calendar");
  const { personId } = found;
  const places = await placesOf(personId);
  const meetings = places.flatMap(({ calendarSequence, confirmedAt, edition: { onlineUrl, ...edition } }) =>
    feedMeetings(edition, {
      uid: (meetingId) => personalUid(meetingId, personId),
      sequence: edition.calendarSequence + calendarSequence,
      places: placeWords({ venue: edition.venue, online: edition.venue === null || onlineUrl !== null }),
      since: confirmedAt,
    }),
  );
  return calendarFeed("Mijn NHVeilig Academie", meetings, false);
}

async function placesOf(personId: string) {
  const rows = await db.registration.findMany({
    where: {
      personId,
      confirmedAt: { not: null },
      state: { in: ["CONFIRMED", "CANCELLED"] },
      edition: recently(clock.now()),
    },
    orderBy: { queuePosition: "asc" },
    select: {
      id: true,
      state: true,
      calendarSequence: true,
      confirmedAt: true,
      edition: { select: { ...forFeed, onlineUrl: true } },
    },
  });
  const ended = rows.filter(({ state }) => state === "CANCELLED").map(({ id }) => id);
  const calledOff = await db.registrationChange.findMany({
    where: { registrationId: { in: ended }, reason: "edition-cancelled", fromState: "CONFIRMED" },
    select: { registrationId: true },
  });
  const told = new Set(calledOff.map(({ registrationId }) => registrationId));
  return rows.filter(({ id, state }) => state === "CONFIRMED" || told.has(id));
}
