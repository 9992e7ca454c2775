import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { catalogueScope } from "~/domain/access/scope";
import { employerOf } from "~/domain/accounts/employer-of.server";
import { clock } from "~/platform/clock";
import { db, type Tx } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { isSlug } from "~/platform/slug";
import { visibleOfferings } from "./visible.server";

/** What the page to ask for an offering shows: the offering, for whom one asks, and the own request that still waits. Throws NotFound. */
export async function ownRequest(actor: Visitor, slug: string) {
  const offering = await offeringToRequest(db, actor, slug);
  const [employer, open] = await Promise.all([
    employerOf(db, actor.personId),
    db.offeringRequest.findFirst({
      where: { offeringId: offering.id, personId: actor.personId, answeredAt: null },
      select: { people: true, wish: true, askedAt: true },
    }),
  ]);
  const now = clock.now();
  return {
    slug,
    title: offering.title,
    contact: { name: offering.contactName, email: offering.contactEmail },
    employer: employer?.name ?? null,
    open: open && { ...open, askedAt: open.askedAt.toISOString() },
    nieuw: newId(now),
    now: now.toISOString(),
  };
}

/** The offering that someone may ask for: one they can see. Throws NotFound. */
export async function offeringToRequest(client: Tx, actor: Visitor, slug: string) {
  const offering =
    isSlug(slug) &&
    (await client.offering.findFirst({
      where: { AND: [{ slug }, visibleOfferings(catalogueScope(actor))] },
      select: { id: true, title: true, contactName: true, contactEmail: true },
    }));
  if (!offering) throw new NotFound("offering");
  return offering;
}
