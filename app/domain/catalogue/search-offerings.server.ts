import type { Actor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { catalogueCards } from "./catalogue-cards.server";
import type { CatalogueFilter } from "./catalogue-filter";
import { pageOf, selectCards } from "./catalogue-selection";
import { countChoices, filterChoices, withinChoices } from "./filter-choices";
import { searchScores } from "./search-scores.server";
import { relevantScores } from "./search-words";
import { seatsOf } from "./seats.server";

const DATES_SHOWN = 3;

/**
 * One page of the catalogue as this actor may see it, with its next dates and places, the choices of the filters with their
 * counts, and the filter as it was understood.
 */
export async function searchOfferings(actor: Actor, asked: CatalogueFilter) {
  const [{ cards, themes }, scores] = await Promise.all([
    catalogueCards(catalogueScope(actor)),
    searchScores(asked.search),
  ]);
  const scored = relevantScores(cards.map((card) => ({ ...card, score: scores.get(card.id) ?? 0 })));
  const choices = filterChoices(scored, themes);
  const filter = withinChoices(asked, choices);
  const { rows, page, pages, total } = pageOf(selectCards(scored, filter), filter.page);
  const shown = rows.map((row) => ({ ...row, editions: row.editions.slice(0, DATES_SHOWN) }));
  const seats = await seatsOf(
    db,
    shown.flatMap(({ editions }) => editions),
  );
  return {
    rows: shown.map(({ score: _, ...row }, index) => ({
      ...row,
      moreEditions: (rows[index]?.editions.length ?? 0) - row.editions.length,
      editions: row.editions.map((edition) => ({ ...edition, seats: seats.get(edition.id) })),
    })),
    filter: { ...filter, page },
    choices: countChoices(scored, filter, choices),
    pages,
    total,
    now: clock.now(),
  };
}
