import type { CatalogueScope } from "~/domain/access/scope";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { visibleEditions, visibleOfferings } from "./visible.server";

/** Every offering and coming edition that exists for this scope, with the themes in their order: a fixed number of queries. */
export async function catalogueCards(scope: CatalogueScope) {
  const [themes, formats, offerings, editions] = await Promise.all([
    db.theme.findMany({
      select: { id: true, slug: true, title: true, shortTitle: true },
      orderBy: { position: "asc" },
    }),
    db.format.findMany({ select: { id: true, slug: true, title: true } }),
    db.offering.findMany({
      where: visibleOfferings(scope),
      select: {
        id: true,
        slug: true,
        kind: true,
        title: true,
        summary: true,
        studyLoadMinutes: true,
        formatId: true,
        themes: { select: { themeId: true } },
      },
    }),
    comingEditionsOf(scope),
  ]);
  const cards = offerings.map(({ formatId, ...offering }) => {
    const format = formats.find(({ id }) => id === formatId);
    return {
      ...offering,
      format: { slug: format?.slug ?? "", title: format?.title ?? "" },
      themes: themes.filter(({ id }) => offering.themes.some(({ themeId }) => themeId === id)).map(nameOf),
      editions: editions.filter(({ offeringId }) => offeringId === offering.id),
    };
  });
  return { cards, themes: themes.map(nameOf) };
}

async function comingEditionsOf(scope: CatalogueScope) {
  const rows = await db.edition.findMany({
    where: { AND: [{ state: "PUBLISHED", startsAt: { gt: clock.now() } }, visibleEditions(scope)] },
    select: {
      id: true,
      offeringId: true,
      title: true,
      startsAt: true,
      endsAt: true,
      capacity: true,
      venue: { select: { town: true } },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ startsAt, venue, ...edition }) =>
    startsAt ? [{ ...edition, startsAt, town: venue?.town ?? null }] : [],
  );
}

function nameOf({ slug, title, shortTitle }: { slug: string; title: string; shortTitle: string }) {
  return { slug, title, shortTitle };
}
