import type { Prisma, Venue } from "@db/client";
import { type Actor, isSignedIn } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { catalogueScope, type WorkScope } from "~/domain/access/scope";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { isSlug } from "~/platform/slug";
import { phaseOf } from "./edition-phase";
import { editionsAtWork } from "./editions-at-work.server";
import type { EditionAddress } from "./lock-edition.server";
import { factsOf, offeringFacts } from "./offering-facts.server";
import { seatsOf } from "./seats.server";
import { visibleEditions } from "./visible.server";

/**
 * An edition as this actor may see it: venue and trainers are for signed-in people, the online link is not in it (it goes
 * with one's own standing). Throws NotFound, for words that are no id too.
 */
export async function editionDetail(actor: Actor, { slug, editionId }: EditionAddress) {
  if (!isId(editionId) || !isSlug(slug)) throw new NotFound("edition");
  const where = { AND: [{ id: editionId, offering: { slug } }, visibleEditions(catalogueScope(actor))] };
  return describedEdition(where, isSignedIn(actor));
}

/** An edition as a signed-in person will see it, a draft too, for who works on it. Throws NotFound outside the scope. */
export async function editionPreview(scope: WorkScope, editionId: string) {
  if (!isId(editionId)) throw new NotFound("edition");
  return describedEdition({ AND: [{ id: editionId }, editionsAtWork(scope)] }, true);
}

async function describedEdition(where: Prisma.EditionWhereInput, signedIn: boolean) {
  const edition = await db.edition.findFirst({
    where,
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
    signedIn,
    venue: signedIn ? venue && addressOf(venue) : null,
    trainers: signedIn ? trainers.map(({ name }) => name) : [],
    now,
  };
}

function addressOf({ name, address, postcode, town, directions }: Venue) {
  return { name, address, postcode, town, directions };
}
