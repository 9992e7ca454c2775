import type { Prisma } from "@db/client";
import { feedMeetings, forFeed, recently } from "~/domain/catalogue/feed-meetings.server";
import type { FeedMeeting } from "~/domain/outbox/calendar-feed.server";
import { personalUid } from "~/domain/outbox/calendar-invitation.server";
import { placeWords } from "~/domain/outbox/edition-words";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

/**
 * The meetings someone has a place in, under the UIDs of the letters, of all their editions or of `some`: what, when and where,
 * and no names. What was called off while they had a place says so for a month.
 */
export async function ownMeetings(personId: string, some: Prisma.EditionWhereInput = {}): Promise<FeedMeeting[]> {
  const places = await placesOf(personId, some);
  return places.flatMap(({ calendarSequence, confirmedAt, edition: { onlineUrl, ...edition } }) =>
    feedMeetings(edition, {
      uid: (meetingId) => personalUid(meetingId, personId),
      sequence: edition.calendarSequence + calendarSequence,
      places: placeWords({ venue: edition.venue, online: edition.venue === null || onlineUrl !== null }),
      since: confirmedAt,
    }),
  );
}

async function placesOf(personId: string, some: Prisma.EditionWhereInput) {
  const rows = await db.registration.findMany({
    where: {
      personId,
      confirmedAt: { not: null },
      state: { in: ["CONFIRMED", "CANCELLED"] },
      edition: { AND: [recently(clock.now()), some] },
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
