import type { Actor, Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { clock } from "~/platform/clock";
import { db, type Tx } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { isSlug } from "~/platform/slug";

const facts = {
  id: true,
  slug: true,
  name: true,
  address: true,
  postcode: true,
  town: true,
  capacity: true,
  directions: true,
} as const;

/** The venues one can choose for a plan, and one chosen before although it is archived. */
export async function venueChoices(client: Tx, keptId: string | null = null) {
  return client.venue.findMany({
    where: { OR: [{ archivedAt: null }, ...(keptId ? [{ id: keptId }] : [])] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, town: true, capacity: true },
  });
}

/** The whole list by town, archived ones apart, each with how many editions are to come there; and the id for a new one. */
export async function venueList(actor: Actor) {
  insist(may.keepLists(actor));
  const coming = { state: { in: ["DRAFT" as const, "PUBLISHED" as const] }, endsAt: { gt: clock.now() } };
  const rows = await db.venue.findMany({
    orderBy: [{ town: "asc" }, { name: "asc" }],
    select: { ...facts, archivedAt: true, _count: { select: { editions: { where: coming } } } },
  });
  const lines = rows.map(({ _count, archivedAt, ...venue }) => ({
    ...venue,
    archived: archivedAt !== null,
    coming: _count.editions,
  }));
  return {
    nieuw: newId(clock.now()),
    used: lines.filter(({ archived }) => !archived),
    archived: lines.filter(({ archived }) => archived),
  };
}

/** One venue with the editions that use it: those to come and how many there were. Drafts of others go unnamed. Throws NotFound. */
export async function venueDetail(actor: Visitor, slug: string) {
  insist(may.keepLists(actor));
  const venue = isSlug(slug) ? await db.venue.findUnique({ where: { slug } }) : null;
  if (!venue) throw new NotFound("venue");
  const now = clock.now();
  const [coming, past] = await Promise.all([
    db.edition.findMany({
      where: { venueId: venue.id, state: "PUBLISHED", visibility: { not: "INVITED" }, endsAt: { gt: now } },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
      select: { id: true, title: true, startsAt: true, offering: { select: { slug: true } } },
    }),
    db.edition.count({ where: { venueId: venue.id, endsAt: { lte: now } } }),
  ]);
  const { archivedAt, ...words } = venue;
  return { ...words, archived: archivedAt !== null, coming, past, now };
}
