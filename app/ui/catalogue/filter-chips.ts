import { type CatalogueFilter, catalogueQuery, ONLINE } from "~/domain/catalogue/catalogue-filter";
import { kindWords } from "~/domain/catalogue/offering-kind";
import { paths } from "~/paths";
import type { Choices } from "~/ui/catalogue/filter-form";
import type { Chip } from "~/ui/kit/chips";
import { monthWords } from "~/ui/kit/dutch-date";

/** The address of the catalogue with a filter changed; a changed filter begins at its first page. */
export function catalogueHref(filter: CatalogueFilter, change: Partial<CatalogueFilter> = {}): string {
  return `${paths.catalogue()}${catalogueQuery({ ...filter, page: 1, ...change })}`;
}

/** What one has chosen, each with the address without it. */
export function filterChips(filter: CatalogueFilter, choices: Choices): Chip[] {
  const { search, themes, kinds, format, place, month } = filter;
  const chip = (key: string, label: string, without: Partial<CatalogueFilter>) => ({
    key,
    label,
    href: catalogueHref(filter, without),
  });
  return [
    ...(search ? [chip("zoek", `Zoekt: ${search}`, { search: "" })] : []),
    ...themes.map((slug) =>
      chip(slug, `Thema: ${titleOf(choices.themes, slug)}`, { themes: themes.filter((other) => other !== slug) }),
    ),
    ...kinds.map((kind) =>
      chip(kind, `Soort: ${kindWords(kind).many}`, { kinds: kinds.filter((other) => other !== kind) }),
    ),
    ...(format ? [chip("vorm", `Vorm: ${titleOf(choices.formats, format)}`, { format: null })] : []),
    ...(place ? [chip("plek", placeLabel(choices, place), { place: null })] : []),
    ...(month ? [chip("maand", `Maand: ${monthWords(`${month}-01`)}`, { month: null })] : []),
  ];
}

/** "Thema: Drugs" is a filter; what one searches for is not. */
export function countChosen(filter: CatalogueFilter): number {
  const { themes, kinds, format, place, month } = filter;
  return themes.length + kinds.length + [format, place, month].filter(Boolean).length;
}

function placeLabel(choices: Choices, place: string): string {
  return place === ONLINE ? "Online" : `Plek: ${titleOf(choices.places, place)}`;
}

function titleOf(choices: { slug: string; title: string }[], slug: string): string {
  return choices.find((choice) => choice.slug === slug)?.title ?? slug;
}
