import type { OfferingKind } from "@db/enums";
import { type CatalogueFilter, ONLINE } from "./catalogue-filter";

export interface Named {
  slug: string;
  title: string;
}

/** An offering with what the catalogue can be asked about it. */
export interface CatalogueCard {
  slug: string;
  kind: OfferingKind;
  title: string;
  format: Named;
  themes: Named[];
  /** Where and when its coming editions are, soonest first. */
  slots: Slot[];
  /** How well it answers the search (0: not at all); nothing is asked of it without a search. */
  score: number;
}

/** The coming editions of one offering in one place and month. */
export interface Slot {
  /** The Amsterdam month in which they start, "2026-03". */
  month: string;
  place: Named;
  count: number;
  /** When the soonest starts, in milliseconds since 1970. */
  first: number;
}

/** Whether an offering answers a filter; month and place must hold for one and the same edition. */
export function answers(card: CatalogueCard, filter: CatalogueFilter): boolean {
  const { themes, kinds, format, place, month, search } = filter;
  if (search && card.score === 0) return false;
  if (themes.length > 0 && !card.themes.some(({ slug }) => themes.includes(slug))) return false;
  if (kinds.length > 0 && !kinds.includes(card.kind)) return false;
  if (format && card.format.slug !== format) return false;
  // An e-learning is online on every day of the year, but starts in no month.
  if (card.kind === "E_LEARNING") return !month && (!place || place === ONLINE);
  return (!place && !month) || card.slots.some((slot) => fits(slot, filter));
}

/** Whether editions lie in the place and month of a filter. */
export function fits(slot: Slot, { place, month }: Pick<CatalogueFilter, "place" | "month">): boolean {
  return (!place || slot.place.slug === place) && (!month || slot.month === month);
}

/** The town of an edition as a filter knows it ("den-helder"), or "online". */
export function placeOf(town: string | null): Named {
  return town === null ? onlinePlace : { slug: townSlug(town), title: town };
}

export const onlinePlace: Named = { slug: ONLINE, title: "Online" };

function townSlug(town: string): string {
  const letters = town.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
