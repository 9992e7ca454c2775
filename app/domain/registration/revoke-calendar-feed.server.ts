import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { db } from "~/platform/db.server";

/** Takes the secret address of the actor's calendar back: from now on it leads nowhere. Again changes nothing. */
export async function revokeCalendarFeed(actor: Visitor): Promise<void> {
  insist(may.keepCalendarFeed(actor));
  await db.calendarFeed.deleteMany({ where: { personId: actor.personId } });
}
