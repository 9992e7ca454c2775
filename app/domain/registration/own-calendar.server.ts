import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { calendarFeed } from "~/domain/outbox/calendar-feed.server";
import { db } from "~/platform/db.server";
import { ownMeetings } from "./own-meetings.server";
import { secretTokenHash } from "./secret-token.server";

/** Since when the actor has a secret address for their calendar; null when they have none. */
export async function ownCalendarAddress(actor: Visitor): Promise<{ since: Date | null }> {
  insist(may.keepCalendarFeed(actor));
  const feed = await db.calendarFeed.findUnique({ where: { personId: actor.personId } });
  return { since: feed?.createdAt ?? null };
}

/** Someone's own places as a feed, by the token of its secret address. Throws NotFound for any other words. */
export async function ownCalendar(token: string) {
  const tokenHash = secretTokenHash(token);
  const found =
    tokenHash &&
    (await db.calendarFeed.findFirst({ where: { tokenHash, person: { account: { deactivatedAt: null } } } }));
  if (!found) throw new NotFound("calendar");
  return calendarFeed("Mijn NHVeilig Academie", await ownMeetings(found.personId), false);
}
