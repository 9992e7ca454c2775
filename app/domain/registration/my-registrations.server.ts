import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { linkIsOpen } from "~/domain/catalogue/edition-phase";
import { linesUnder } from "~/domain/participation/ledger-lines.server";
import { knownParticipants } from "~/domain/participation/participants.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { type StoryLine, storiesOf } from "./my-stories.server";
import { placesInQueue } from "./registration-queries.server";
import { registrationBadge } from "./registration-words";
import { isComing, ownStandingOf, type Standing } from "./standing";

/** A person's registrations, the last one of each edition, in the order in which the editions begin. */
export async function myRegistrations(actor: Visitor) {
  insist(may.seeRegistrations(actor, actor));
  const now = clock.now();
  const [rows, attended] = await Promise.all([lastOfEachEdition(actor.personId), editionsAttended(actor.personId)]);
  const positions = await placesInQueue(
    db,
    rows.filter(({ state }) => state === "WAITING").map(({ id }) => id),
  );
  const lines = rows.map(({ id, state, offeredUntil, requestedAt, approval, edition }) => {
    const decideUntil = approval?.expiresAt ?? null;
    const mine = { state, offeredUntil, decideUntil, position: positions.get(id) ?? 0 };
    const standing: Standing | null = ownStandingOf(edition, mine, now);
    return {
      editionId: edition.id,
      slug: edition.offering.slug,
      title: edition.title,
      offeringTitle: edition.offering.title,
      // An edition whose dates are all gone still has a line, on the day one asked.
      startsAt: (edition.startsAt ?? requestedAt).toISOString(),
      endsAt: (edition.endsAt ?? requestedAt).toISOString(),
      place: edition.venue && placeWords(edition.venue),
      onlineUrl: standing?.at === "place" && linkIsOpen(edition, now) ? edition.onlineUrl : null,
      standing,
      badge: registrationBadge(state, standing, attended.has(edition.id)),
      coming: isComing(standing),
    };
  });
  return { now: now.toISOString(), lines };
}

/** What happened to the actor's registrations, by edition: a sentence per change, oldest first. */
export async function myQueueStories(actor: Visitor): Promise<Record<string, StoryLine[]>> {
  insist(may.seeRegistrations(actor, actor));
  return Object.fromEntries(await storiesOf(db, actor.personId));
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
        requestedAt: true,
        approval: { select: { expiresAt: true } },
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

/** The editions a person took part in, as the ledger knows it. */
async function editionsAttended(personId: string): Promise<Set<string | null>> {
  const participantId = (await knownParticipants(db, [personId])).get(personId);
  if (!participantId) return new Set();
  const { standing } = await linesUnder(db, { participantId, kind: "ATTENDED" });
  return new Set(standing.map(({ row }) => row.editionId));
}

function placeWords({ name, town }: { name: string; town: string }): string {
  return name.includes(town) ? name : `${name}, ${town}`;
}

function startOf({ startsAt }: { startsAt: Date | null }): number {
  return startsAt?.getTime() ?? 0;
}
