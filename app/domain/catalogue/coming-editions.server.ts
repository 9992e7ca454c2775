import type { Actor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { forRow, rowOf } from "./edition-row.server";
import { seatsOf } from "./seats.server";
import { visibleEditions } from "./visible.server";

/** The next editions this actor may see, soonest first, with the themes of their offerings. */
export async function comingEditions(actor: Actor, count: number) {
  const now = clock.now();
  const editions = await db.edition.findMany({
    where: { AND: [{ state: "PUBLISHED", startsAt: { gt: now } }, visibleEditions(catalogueScope(actor))] },
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
