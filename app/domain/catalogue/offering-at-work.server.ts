import type { Visitor } from "~/domain/access/actor";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { phaseOf } from "./edition-phase";
import { factsOf, offeringFacts } from "./offering-facts.server";
import { offeringOfLead } from "./offering-requests.server";
import { seatsOf } from "./seats.server";

const EDITIONS_SHOWN = 300;

/** An offering as its theme lead works on it: what it is, its editions with their filling, and what people ask. Throws NotFound. */
export async function offeringAtWork(actor: Visitor, slug: string) {
  const { id } = await offeringOfLead(db, actor, slug);
  const now = clock.now();
  const [row, editions] = await Promise.all([
    db.offering.findUniqueOrThrow({
      where: { id },
      select: {
        ...offeringFacts,
        state: true,
        visibility: true,
        studyLoadMinutes: true,
        certificate: true,
        publishedAt: true,
        pictureId: true,
        pictureAlt: true,
        _count: {
          select: {
            courseVersions: true,
            interests: true,
            requests: { where: { answeredAt: null } },
            materials: { where: { archivedAt: null } },
          },
        },
      },
    }),
    editionsOf(id, now),
  ]);
  const { state, visibility, studyLoadMinutes, certificate, publishedAt, pictureId, pictureAlt, _count } = row;
  return {
    ...factsOf(row),
    ...{ state, visibility, studyLoadMinutes, certificate, pictureId, pictureAlt },
    wasPublished: publishedAt !== null,
    hasCourse: _count.courseVersions > 0,
    interested: _count.interests,
    openRequests: _count.requests,
    materials: _count.materials,
    ...editions,
    now,
  };
}

async function editionsOf(offeringId: string, now: Date) {
  const rows = await db.edition.findMany({
    where: { offeringId },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: EDITIONS_SHOWN,
    select: {
      id: true,
      title: true,
      state: true,
      capacity: true,
      startsAt: true,
      endsAt: true,
      venue: { select: { name: true, town: true } },
    },
  });
  const seats = await seatsOf(db, rows);
  const lines = rows.map(({ venue, ...edition }) => ({
    ...edition,
    place: venue ? `${venue.name}, ${venue.town}` : "Online",
    phase: phaseOf(edition, now),
    seats: seats.get(edition.id) ?? { capacity: edition.capacity, taken: 0, waiting: 0 },
  }));
  const shown = lines.filter(({ state }) => state !== "DRAFT");
  return {
    coming: shown.filter(({ endsAt }) => endsAt !== null && endsAt > now).reverse(),
    past: shown.filter(({ endsAt }) => endsAt === null || endsAt <= now),
    drafts: lines.filter(({ state }) => state === "DRAFT").reverse(),
  };
}
