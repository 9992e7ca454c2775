import { guest } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { calendarFeed } from "~/domain/outbox/calendar-feed.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { agendaEditions } from "./agenda.server";
import type { AgendaFilter } from "./agenda-filter";
import { feedMeetings, forFeed, recently } from "./feed-meetings.server";

/**
 * The public agenda as a feed: what everyone may know, whoever asks, because a subscription carries no session. An event per
 * meeting, those of the last month included; what was called off says so for as long.
 */
export async function agendaFeed(filter: AgendaFilter) {
  const editions = await db.edition.findMany({
    where: { AND: [recently(clock.now()), agendaEditions(catalogueScope(guest), filter)] },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: forFeed,
  });
  const meetings = editions.flatMap((edition) =>
    feedMeetings(edition, {
      uid: (meetingId) => `${meetingId}@nhveilig-academie`,
      sequence: edition.calendarSequence,
      places: [edition.venue?.town ?? "Online"],
    }),
  );
  return calendarFeed("NHVeilig Academie", meetings, true);
}
