import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { linkIsOpen } from "~/domain/catalogue/edition-phase";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { type StoryChange, storyLine } from "./queue-story";
import { placesInQueue } from "./registration-queries.server";
import { registrationBadge } from "./registration-words";
import { isComing, ownStandingOf, type Standing } from "./standing";

/** A person's registrations, the last one of each edition, in the order in which the editions begin. */
export async function myRegistrations(actor: Visitor) {
  insist(may.seeRegistrations(actor, actor));
  const now = clock.now();
  const rows = await lastOfEachEdition(actor.personId);
  const positions = await placesInQueue(
    db,
    rows.filter(({ state }) => state === "WAITING").map(({ id }) => id),
  );
  const lines = rows.map(({ id, state, offeredUntil, edition }) => {
    const mine = { state, offeredUntil, position: positions.get(id) ?? 0 };
    const standing: Standing | null = ownStandingOf(edition, mine, now);
    return {
      editionId: edition.id,
      slug: edition.offering.slug,
      title: edition.title,
      offeringTitle: edition.offering.title,
      startsAt: edition.startsAt?.toISOString() ?? "",
      endsAt: edition.endsAt?.toISOString() ?? "",
      place: edition.venue && `${edition.venue.name}, ${edition.venue.town}`,
      onlineUrl: standing?.at === "place" && linkIsOpen(edition, now) ? edition.onlineUrl : null,
      standing,
      badge: registrationBadge(state, standing),
      coming: isComing(standing),
    };
  });
  return { now: now.toISOString(), lines };
}

/** What happened to a person's registrations, by edition: a sentence per change, oldest first. */
export async function myQueueStories(actor: Visitor): Promise<Record<string, { at: string; text: string }[]>> {
  insist(may.seeRegistrations(actor, actor));
  const own = await db.registration.findMany({ where: { personId: actor.personId }, select: { id: true } });
  const changes = await db.registrationChange.findMany({
    where: { registrationId: { in: own.map(({ id }) => id) } },
    orderBy: { id: "asc" },
    select: { editionId: true, at: true, fromState: true, toState: true, reason: true },
  });
  const stories: Record<string, { at: string; text: string }[]> = {};
  for (const { editionId, at, fromState, toState, reason } of changes) {
    const change: StoryChange = { from: fromState, to: toState, reason };
    stories[editionId] = [...(stories[editionId] ?? []), { at: at.toISOString(), text: storyLine(change) }];
  }
  return stories;
}

function lastOfEachEdition(personId: string) {
  return db.registration
    .findMany({
      where: { personId },
      distinct: ["editionId"],
      orderBy: { queuePosition: "desc" },
      select: {
        id: true,
        state: true,
        offeredUntil: true,
        edition: {
          include: {
            offering: { select: { slug: true, title: true } },
            venue: { select: { name: true, town: true } },
          },
        },
      },
    })
    .then((rows) => rows.sort((a, b) => startOf(a.edition) - startOf(b.edition)));
}

function startOf({ startsAt }: { startsAt: Date | null }): number {
  return startsAt?.getTime() ?? 0;
}
