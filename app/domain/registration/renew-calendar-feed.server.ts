import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newSecretToken } from "./secret-token.server";

/** Gives the actor a new secret address for the calendar of their registrations; the one before is gone. Returns its token, which nothing keeps. */
export async function renewCalendarFeed(actor: Visitor): Promise<string> {
  insist(may.keepCalendarFeed(actor));
  const { personId } = actor;
  const { token, tokenHash } = newSecretToken();
  const feed = { tokenHash, createdAt: clock.now() };
  await db.calendarFeed.upsert({ where: { personId }, create: { personId, ...feed }, update: feed });
  return token;
}
