import type { Actor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { clock } from "~/platform/clock";
import { catalogueCards } from "./catalogue-cards.server";
import { nextDates } from "./catalogue-dates.server";
import type { CatalogueFilter } from "./catalogue-filter";
import { pageOf, selectCards } from "./catalogue-selection";
import { countChoices, filterChoices, withinChoices } from "./filter-choices";
import { searchScores } from "./search-scores.server";
import { relevantScores } from "./search-words";

/**
 * One page of the catalogue as this actor may see it, with its next dates and places, the choices of the filters with their
 * counts, and the filter as it was understood.
 */
export async function searchOfferings(actor: Actor, asked: CatalogueFilter) {
  const scope = catalogueScope(actor);
  const [{ cards, themes }, scores] = await Promise.all([catalogueCards(scope), searchScores(asked.search)]);
  const scored = relevantScores(cards.map((card) => ({ ...card, score: scores.get(card.id) ?? 0 })));
  const choices = filterChoices(scored, themes);
  const filter = withinChoices(asked, choices);
  const { rows, page, pages, total } = pageOf(selectCards(scored, filter), filter.page);
  const dates = await nextDates(scope, rows, filter);
  return {
    rows: rows.map(({ score: _, slots, ...row }) => {
      const editions = dates.get(row.id) ?? [];
      const all = slots.reduce((sum, { count }) => sum + count, 0);
      return { ...row, editions, moreEditions: Math.max(0, all - editions.length) };
    }),
    filter: { ...filter, page },
    choices: countChoices(scored, filter, choices),
    pages,
    total,
    now: clock.now(),
  };
}
