import type { Edition, Venue } from "@db/client";
import { type Actor, isSignedIn } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { catalogueScope } from "~/domain/access/scope";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { linkIsOpen, linkOpensAt, phaseOf } from "./edition-phase";
import type { EditionAddress } from "./lock-edition.server";
import { factsOf, offeringFacts } from "./offering-facts.server";
import { seatsOf } from "./seats.server";
import { visibleEditions } from "./visible.server";

/**
 * An edition as this actor may see it. Venue and trainers are told to signed-in people; the online link to who has a
 * confirmed place, from 24 hours before. Throws NotFound, for words that are no id too.
 */
export async function editionDetail(actor: Actor, { slug, editionId }: EditionAddress) {
  if (!isId(editionId)) throw new NotFound("edition");
  const edition = await db.edition.findFirst({
    where: { AND: [{ id: editionId, offering: { slug } }, visibleEditions(catalogueScope(actor))] },
    include: {
      meetings: { orderBy: { startsAt: "asc" } },
      venue: true,
      trainers: { select: { name: true }, orderBy: { name: "asc" } },
      offering: { select: offeringFacts },
    },
  });
  if (!edition) throw new NotFound("edition");
  const now = clock.now();
  const { id, title, startsAt, endsAt, meetings, venue, trainers, visibility, offering } = edition;
  const seats = await seatsOf(db, [edition]);
  return {
    id,
    title,
    startsAt,
    endsAt,
    phase: phaseOf(edition, now),
    meetings: meetings.map((meeting) => ({
      id: meeting.id,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      cancelled: meeting.cancelledAt !== null,
    })),
    onInvitation: visibility === "INVITED",
    town: venue?.town ?? null,
    seats: seats.get(id) ?? null,
    offering: factsOf(offering),
    ...(await forSignedIn(actor, edition, { venue, trainers, now })),
    now,
  };
}

interface Guarded {
  venue: Venue | null;
  trainers: { name: string }[];
  now: Date;
}

async function forSignedIn(actor: Actor, edition: Edition, { venue, trainers, now }: Guarded) {
  if (!isSignedIn(actor)) return { signedIn: false, venue: null, trainers: [], link: null };
  const address = venue && { name: venue.name, address: venue.address, postcode: venue.postcode, town: venue.town };
  const link = await onlineLink(actor.personId, edition, now);
  return { signedIn: true, venue: address, trainers: trainers.map(({ name }) => name), link };
}

/** The link of an online edition for who has a confirmed place, or the moment from which they get it. */
async function onlineLink(personId: string, edition: Edition, now: Date) {
  const { id: editionId, onlineUrl, startsAt } = edition;
  if (!onlineUrl || !startsAt) return null;
  const confirmed = await db.registration.count({ where: { editionId, personId, state: "CONFIRMED" } });
  if (confirmed === 0) return null;
  return { from: linkOpensAt(startsAt), url: linkIsOpen(edition, now) ? onlineUrl : null };
}
