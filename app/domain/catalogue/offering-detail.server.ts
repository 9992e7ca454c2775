import type { Actor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { type CatalogueScope, catalogueScope } from "~/domain/access/scope";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";
import { forRow, rowOf } from "./edition-row.server";
import { materialsOf } from "./materials-queries.server";
import { factsOf, offeringFacts } from "./offering-facts.server";
import { seatsOf } from "./seats.server";
import { visibleEditions, visibleOfferings } from "./visible.server";
import { worksOn } from "./visible-materials.server";

const PAST_SHOWN = 5;

/**
 * An offering with its editions to come (cancelled ones say so), the last ones held, and what there is to read. Its leads see
 * it as others will, before it is published and after it was archived. Throws NotFound.
 */
export async function offeringDetail(actor: Actor, slug: string) {
  if (!isSlug(slug)) throw new NotFound("offering");
  const scope = catalogueScope(actor);
  const now = clock.now();
  const offering = await db.offering.findFirst({
    where: { slug, OR: [visibleOfferings(scope), ...worksOn(actor)] },
    select: {
      ...offeringFacts,
      id: true,
      description: true,
      goals: true,
      prerequisites: true,
      studyLoadMinutes: true,
      certificate: true,
      state: true,
      visibility: true,
      pictureId: true,
      pictureAlt: true,
      _count: { select: { courseVersions: true } },
    },
  });
  if (!offering) throw new NotFound("offering");
  const { description, goals, prerequisites, studyLoadMinutes, certificate, state, visibility, pictureId, pictureAlt } =
    offering;
  return {
    ...factsOf(offering),
    description,
    goals: goals.split("\n").filter(Boolean),
    prerequisites,
    studyLoadMinutes,
    certificate,
    state,
    onInvitation: visibility === "INVITED",
    picture: pictureId ? { id: pictureId, alt: pictureAlt } : null,
    materials: await materialsOf(actor, slug),
    hasCourse: offering._count.courseVersions > 0,
    ...(await editionsOf(offering.id, scope, now)),
    now,
  };
}

async function editionsOf(offeringId: string, scope: CatalogueScope, now: Date) {
  const [ahead, past] = await Promise.all([
    db.edition.findMany({
      where: { AND: [{ offeringId, endsAt: { gt: now } }, visibleEditions(scope)] },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
      select: forRow,
    }),
    db.edition.findMany({
      where: { AND: [{ offeringId, state: "PUBLISHED", endsAt: { lte: now } }, visibleEditions(scope)] },
      orderBy: [{ startsAt: "desc" }, { id: "desc" }],
      take: PAST_SHOWN,
      select: forRow,
    }),
  ]);
  const seats = await seatsOf(db, ahead);
  return {
    ahead: ahead.flatMap((edition) => rowOf(edition, seats, now)),
    past: past.flatMap((edition) => rowOf(edition, new Map(), now)),
  };
}
