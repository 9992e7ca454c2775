import type { CatalogueFilter } from "./catalogue-filter";
import { answers, type CatalogueCard, fits } from "./catalogue-match";

const PAGE_SIZE = 20;

/** The cards that answer a filter, each with only the dates that do, in its order. */
export function selectCards<C extends CatalogueCard>(cards: readonly C[], filter: CatalogueFilter): C[] {
  return cards
    .filter((card) => answers(card, filter))
    .map((card) => ({ ...card, slots: card.slots.filter((slot) => fits(slot, filter)) }))
    .sort(orders[filter.sort]);
}

/** The page of a list that a filter asks for; a page past the end is the last one. */
export function pageOf<T>(rows: readonly T[], asked: number) {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(asked, pages);
  return { rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), page, pages, total: rows.length };
}

type Order = (a: CatalogueCard, b: CatalogueCard) => number;

const byTitle: Order = (a, b) => a.title.localeCompare(b.title, "nl");

const byDate: Order = (a, b) => {
  const [first, second] = [soonest(a), soonest(b)];
  return first === second ? byTitle(a, b) : first - second;
};

const orders: Record<CatalogueFilter["sort"], Order> = {
  title: byTitle,
  date: byDate,
  best: (a, b) => b.score - a.score || byDate(a, b),
};

// What one can begin today stands before what has a date, and that before what has none.
function soonest({ kind, slots }: CatalogueCard): number {
  if (kind === "E_LEARNING") return 0;
  return slots[0]?.first ?? Number.MAX_SAFE_INTEGER;
}
