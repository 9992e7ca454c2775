import type { Prisma } from "@db/client";
import type { Actor, Visitor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { forRow, rowOf } from "./edition-row.server";
import { seatsOf } from "./seats.server";
import { visibleEditions } from "./visible.server";

/** The next editions this actor may see, soonest first, with the themes of their offerings. */
export async function comingEditions(actor: Actor, count: number) {
  return nextOf(actor, count, {});
}

/** The next editions that are meant for one of the audiences someone belongs to, without those they are or were in. */
export async function fittingEditions(actor: Visitor, count: number) {
  const { personId, audienceIds } = actor;
  if (audienceIds.length === 0) return { lines: [], now: clock.now() };
  return nextOf(actor, count, {
    offering: { audiences: { some: { audienceId: { in: audienceIds } } } },
    registrations: { none: { personId } },
  });
}

async function nextOf(actor: Actor, count: number, narrowed: Prisma.EditionWhereInput) {
  const now = clock.now();
  const ahead: Prisma.EditionWhereInput = { state: "PUBLISHED", startsAt: { gt: now } };
  const editions = await db.edition.findMany({
    where: { AND: [ahead, narrowed, visibleEditions(catalogueScope(actor))] },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: count,
    select: {
      ...forRow,
      offering: { select: { slug: true, title: true, kind: true, themes: { select: { theme: true } } } },
    },
  });
  const seats = await seatsOf(db, editions);
  const lines = editions.flatMap((edition) => {
    const { kind, themes } = edition.offering;
    const named = themes.map(({ theme }) => theme).sort((a, b) => a.position - b.position);
    return rowOf(edition, seats, now).map((row) => ({
      ...row,
      kind,
      themes: named.map(({ slug, title, shortTitle }) => ({ slug, title, shortTitle })),
    }));
  });
  return { lines, now };
}
