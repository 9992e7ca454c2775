import { type CatalogueFilter, ONLINE } from "./catalogue-filter";
import { answers, type CatalogueCard, type Named, onlinePlace } from "./catalogue-match";
import { kindWords, offeringKinds } from "./offering-kind";

/** What can be chosen in each filter. */
type FilterChoices = Record<"themes" | "kinds" | "formats" | "places" | "months", Named[]>;

/** A choice with the number of results one gets by it. */
export interface CountedChoice extends Named {
  count: number;
}

/** The choices that lead somewhere in this part of the catalogue, in the order of reading; `themes` gives theirs. */
export function filterChoices(cards: readonly CatalogueCard[], themes: readonly Named[]): FilterChoices {
  const carried = new Set(cards.flatMap((card) => card.themes.map(({ slug }) => slug)));
  return {
    themes: themes.filter(({ slug }) => carried.has(slug)),
    kinds: offeringKinds.map(kindWords).map(({ slug, many }) => ({ slug, title: many })),
    formats: distinct(cards.map(({ format }) => format)).sort(byTitle),
    places: distinct(cards.flatMap(placesOf)).sort(onlineFirst),
    months: distinct(cards.flatMap(monthsOf)).sort(byTitle),
  };
}

/** The filter without what is no choice: a theme that is gone, a town misspelt in the address. */
export function withinChoices(filter: CatalogueFilter, choices: FilterChoices): CatalogueFilter {
  const known = (list: Named[], slug: string | null) => (list.some((choice) => choice.slug === slug) ? slug : null);
  return {
    ...filter,
    themes: filter.themes.filter((slug) => known(choices.themes, slug)),
    format: known(choices.formats, filter.format),
    place: known(choices.places, filter.place),
    month: known(choices.months, filter.month),
  };
}

/** How many results each choice gives with the other filters as they are, so that a choice never surprises. */
export function countChoices(cards: readonly CatalogueCard[], filter: CatalogueFilter, choices: FilterChoices) {
  const counted = (values: Named[], asked: (slug: string) => Partial<CatalogueFilter>): CountedChoice[] =>
    values.map((choice) => {
      const wanted = { ...filter, ...asked(choice.slug) };
      return { ...choice, count: cards.filter((card) => answers(card, wanted)).length };
    });
  return {
    themes: counted(choices.themes, (slug) => ({ themes: [slug] })),
    kinds: counted(choices.kinds, (slug) => ({ kinds: offeringKinds.filter((kind) => kindWords(kind).slug === slug) })),
    formats: counted(choices.formats, (format) => ({ format })),
    places: counted(choices.places, (place) => ({ place })),
    months: counted(choices.months, (month) => ({ month })),
  };
}

function placesOf({ kind, slots }: CatalogueCard): Named[] {
  return kind === "E_LEARNING" ? [onlinePlace] : slots.map(({ place }) => place);
}

function monthsOf({ slots }: CatalogueCard): Named[] {
  return slots.map(({ month }) => ({ slug: month, title: month }));
}

function distinct(values: Named[]): Named[] {
  return [...new Map(values.map((value) => [value.slug, value])).values()];
}

const byTitle = (a: Named, b: Named) => a.title.localeCompare(b.title, "nl");
const onlineFirst = (a: Named, b: Named) => Number(b.slug === ONLINE) - Number(a.slug === ONLINE) || byTitle(a, b);
