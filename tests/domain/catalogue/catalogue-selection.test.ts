import { describe, expect, it } from "vitest";
import { type CatalogueFilter, parseCatalogueFilter } from "~/domain/catalogue/catalogue-filter";
import { type CatalogueCard, placeOf, type Slot } from "~/domain/catalogue/catalogue-match";
import { pageOf, selectCards } from "~/domain/catalogue/catalogue-selection";
import { countChoices, filterChoices, withinChoices } from "~/domain/catalogue/filter-choices";

const named = (slug: string) => ({ slug, title: slug });
const at = (first: string, month: string, place: string | null): Slot => ({
  month,
  place: placeOf(place),
  count: 1,
  first: Date.parse(first),
});

const cards: CatalogueCard[] = [
  card("a-los", "EVENT", "webinar", ["drugs"], []),
  card(
    "b-workshop",
    "TRAINING",
    "workshop",
    ["drugs", "jeugd"],
    [at("2026-03-12T12:00:00Z", "2026-03", "Den Helder"), at("2026-04-02T12:00:00Z", "2026-04", null)],
  ),
  card("c-cursus", "E_LEARNING", "e-learning", ["jeugd"], []),
  card("d-dag", "EVENT", "themadag", ["jeugd"], [at("2026-03-31T22:30:00Z", "2026-04", "'t Zand")]),
];

function card(
  slug: string,
  kind: CatalogueCard["kind"],
  format: string,
  themes: string[],
  slots: Slot[],
): CatalogueCard {
  return { slug, kind, title: slug, format: named(format), themes: themes.map(named), slots, score: 0.5 };
}

const filter = (query: string): CatalogueFilter => parseCatalogueFilter(new URLSearchParams(query));
const slugs = (query: string) => selectCards(cards, filter(query)).map(({ slug }) => slug);

describe("what answers a filter", () => {
  it.each([
    ["", ["c-cursus", "b-workshop", "d-dag", "a-los"]],
    ["volgorde=titel", ["a-los", "b-workshop", "c-cursus", "d-dag"]],
    ["thema=drugs", ["b-workshop", "a-los"]],
    ["thema=drugs&thema=jeugd&soort=bijeenkomst", ["d-dag", "a-los"]],
    ["vorm=themadag", ["d-dag"]],
    ["plek=online", ["c-cursus", "b-workshop"]],
    ["plek=den-helder", ["b-workshop"]],
    ["plek=t-zand", ["d-dag"]],
    ["maand=2026-03", ["b-workshop"]],
    ["maand=2026-04", ["d-dag", "b-workshop"]],
    ["maand=2026-04&plek=den-helder", []],
    ["maand=2026-04&plek=online", ["b-workshop"]],
  ])("%s", (query, expected) => {
    expect(slugs(query)).toEqual(expected);
  });

  it("shows of an offering only the dates that answer", () => {
    const [first] = selectCards(cards, filter("maand=2026-04&plek=online"));
    expect(first?.slots).toEqual([at("2026-04-02T12:00:00Z", "2026-04", null)]);
  });

  it("puts the best answer to a search first and leaves out what does not answer", () => {
    const scored = cards.map((each, index) => ({ ...each, score: [0.6, 0, 0.9, 0.6][index] ?? 0 }));
    expect(selectCards(scored, filter("zoek=x")).map(({ slug }) => slug)).toEqual(["c-cursus", "d-dag", "a-los"]);
  });
});

describe("the choices of the filters", () => {
  const choices = filterChoices(cards, ["jeugd", "drugs", "leeg"].map(named));

  it("names what leads somewhere, in the order of reading", () => {
    expect(choices.themes.map(({ slug }) => slug)).toEqual(["jeugd", "drugs"]);
    expect(choices.places.map(({ title }) => title)).toEqual(["Online", "'t Zand", "Den Helder"]);
    expect(choices.months.map(({ slug }) => slug)).toEqual(["2026-03", "2026-04"]);
  });

  it("counts each with the other filters as they are", () => {
    const counts = countChoices(cards, filter("thema=drugs&maand=2026-04"), choices);
    expect(counts.themes).toMatchObject([{ count: 2 }, { count: 1 }]);
    expect(counts.kinds).toMatchObject([
      { slug: "training", count: 1 },
      { slug: "e-learning", count: 0 },
      { slug: "bijeenkomst", count: 0 },
    ]);
    expect(counts.months).toMatchObject([{ count: 1 }, { count: 1 }]);
  });

  it("drops from a filter what is no choice", () => {
    const odd = filter("thema=drugs&thema=weg&plek=parijs&maand=2031-01&vorm=workshop");
    expect(withinChoices(odd, choices)).toEqual(filter("thema=drugs&vorm=workshop"));
  });
});

describe("a page of results", () => {
  const rows = Array.from({ length: 45 }, (_, index) => index);
  it.each([
    [1, 1, 0, 20],
    [3, 3, 40, 5],
    [9, 3, 40, 5],
  ])("asked for %i gives page %i", (asked, page, first, length) => {
    const given = pageOf(rows, asked);
    expect(given).toMatchObject({ page, pages: 3, total: 45 });
    expect(given.rows[0]).toBe(first);
    expect(given.rows).toHaveLength(length);
  });

  it("is one empty page when there is nothing", () => {
    expect(pageOf([], 4)).toEqual({ rows: [], page: 1, pages: 1, total: 0 });
  });
});
