import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CatalogueFilter, catalogueQuery, parseCatalogueFilter } from "~/domain/catalogue/catalogue-filter";
import { offeringKinds } from "~/domain/catalogue/offering-kind";

const parse = (query: string) => parseCatalogueFilter(new URLSearchParams(query));

const everything: CatalogueFilter = {
  search: "",
  themes: [],
  kinds: [],
  format: null,
  place: null,
  month: null,
  sort: "date",
  page: 1,
};

const slug = fc.stringMatching(/^[a-z0-9-]{1,80}$/);
const filters = fc.record({
  search: fc.string({ maxLength: 100 }).map((text) => text.replace(/\s+/g, " ").trim()),
  themes: fc.uniqueArray(slug, { maxLength: 8 }).map((slugs) => slugs.sort()),
  kinds: fc.subarray(offeringKinds).map((kinds) => kinds.sort()),
  format: fc.option(slug),
  place: fc.option(slug),
  month: fc.option(fc.stringMatching(/^20\d\d-(0[1-9]|1[0-2])$/)),
  sort: fc.constantFrom("best" as const, "date" as const, "title" as const),
  page: fc.integer({ min: 1, max: 999 }),
});

describe("the filter of the catalogue", () => {
  it("comes back out of its address as it went in", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        fc.pre(filter.search !== "" || filter.sort !== "best");
        expect(parse(catalogueQuery(filter))).toEqual(filter);
      }),
    );
  });

  it("never throws, and what it made of a query is a filter that stays itself", () => {
    const names = fc.constantFrom("zoek", "thema", "soort", "vorm", "plek", "maand", "volgorde", "pagina", "x");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: "grapheme" }))), (pairs) => {
        const filter = parseCatalogueFilter(new URLSearchParams(pairs));
        expect(parse(catalogueQuery(filter))).toEqual(filter);
      }),
    );
  });

  it.each([
    ["", {}],
    ["zoek=&thema=&maand=&pagina=", {}],
    ["zoek=++BUIT++workshp+", { search: "BUIT workshp", sort: "best" }],
    ["thema=drugs&thema=mensenhandel&thema=drugs", { themes: ["drugs", "mensenhandel"] }],
    ["thema=Drugs!&thema=../x", {}],
    ["soort=training&soort=bijeenkomst&soort=cursus", { kinds: ["EVENT", "TRAINING"] }],
    ["maand=2026-03", { month: "2026-03" }],
    ["maand=2026-13", {}],
    ["maand=maart", {}],
    ["plek=den-helder&vorm=workshop", { place: "den-helder", format: "workshop" }],
    ["pagina=3", { page: 3 }],
    ["pagina=-1", {}],
    ["pagina=1.5", {}],
    ["pagina=1e9", {}],
    ["volgorde=titel", { sort: "title" }],
    ["volgorde=passend", {}],
    ["volgorde=toString", {}],
    ["zoek=x&volgorde=datum", { search: "x", sort: "date" }],
  ])("reads %s", (query, expected) => {
    expect(parse(query)).toEqual({ ...everything, ...expected });
  });

  it("is an empty address for the whole catalogue", () => {
    expect(catalogueQuery(everything)).toBe("");
  });
});
