import { type Actor, ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { catalogueScope } from "~/domain/access/scope";
import { visibleEditions } from "~/domain/catalogue/visible.server";
import { db } from "~/platform/db.server";
import { isClosed } from "./closed-edition";
import type { CountedEdition, CountedEditionLine } from "./headcount-bounds";

/**
 * The editions that make the headcounts beside a figure, in their order. Left out, and only numbered, are those the actor
 * cannot open, and those for invited people whose people they don't keep: there a number would be that of who was invited.
 */
export async function countedEditionLines(
  actor: Actor,
  editions: readonly CountedEdition[],
): Promise<{ shown: CountedEditionLine[]; others: number }> {
  if (editions.length === 0) return { shown: [], others: 0 };
  const mine = may.seeAllFigures(actor) ? {} : { themes: { some: { themeId: { in: ledThemes(actor) } } } };
  const found = await db.edition.findMany({
    where: {
      AND: [{ id: { in: editions.map(({ id }) => id) }, offering: mine }, visibleEditions(catalogueScope(actor))],
    },
    select: {
      id: true,
      title: true,
      visibility: true,
      offering: { select: { title: true, visibility: true, themes: { select: { themeId: true } } } },
    },
  });
  const open = new Map(
    found.flatMap((edition) => {
      const themeIds = edition.offering.themes.map(({ themeId }) => themeId);
      return isClosed(edition) && !may.keepPeople(actor, { themeIds }) ? [] : [[edition.id, edition] as const];
    }),
  );
  const shown = editions.flatMap((counted) => {
    const edition = open.get(counted.id);
    if (!edition) return [];
    const offering = edition.offering.title;
    return [{ ...counted, title: edition.title || offering, offering }];
  });
  return { shown, others: editions.length - shown.length };
}
