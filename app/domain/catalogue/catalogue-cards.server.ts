import type { CatalogueScope } from "~/domain/access/scope";
import { db } from "~/platform/db.server";
import { catalogueSlots } from "./catalogue-dates.server";
import { visibleOfferings } from "./visible.server";

/**
 * Every offering that exists for this scope, with where and when its coming editions are, and the themes in their order: a
 * fixed number of queries, whose answers grow with the offerings, not with their editions.
 */
export async function catalogueCards(scope: CatalogueScope) {
  const [themes, formats, offerings] = await Promise.all([
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
  ]);
  const slots = await catalogueSlots(
    scope,
    offerings.map(({ id }) => id),
  );
  const cards = offerings.map(({ formatId, ...offering }) => {
    const format = formats.find(({ id }) => id === formatId);
    return {
      ...offering,
      format: { slug: format?.slug ?? "", title: format?.title ?? "" },
      themes: themes.filter(({ id }) => offering.themes.some(({ themeId }) => themeId === id)).map(nameOf),
      slots: slots.get(offering.id) ?? [],
    };
  });
  return { cards, themes: themes.map(nameOf) };
}

function nameOf({ slug, title, shortTitle }: { slug: string; title: string; shortTitle: string }) {
  return { slug, title, shortTitle };
}
