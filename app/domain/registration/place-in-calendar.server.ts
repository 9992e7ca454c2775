import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { calendarFeed } from "~/domain/outbox/calendar-feed.server";
import { isId } from "~/platform/id";
import { isSlug } from "~/platform/slug";
import { ownMeetings } from "./own-meetings.server";

/** The actor's own place in one edition, to be put into a calendar once. Throws NotFound where they have none, or where it was called off. */
export async function placeInCalendar(actor: Visitor, { slug, editionId }: { slug: string; editionId: string }) {
  insist(may.seeRegistrations(actor, actor));
  if (!isSlug(slug) || !isId(editionId)) throw new NotFound("place");
  const meetings = await ownMeetings(actor.personId, { id: editionId, state: "PUBLISHED", offering: { slug } });
  const kept = meetings.filter(({ cancelled }) => !cancelled);
  if (kept.length === 0) throw new NotFound("place");
  return calendarFeed(null, kept, false);
}
