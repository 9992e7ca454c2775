import { beforeAll, describe, expect, it } from "vitest";
import { guest, system } from "~/domain/access/actor";
import { parseCatalogueFilter } from "~/domain/catalogue/catalogue-filter";
import { searchOfferings } from "~/domain/catalogue/search-offerings.server";
import { searchWords } from "~/domain/catalogue/search-words";
import { loadReferenceData } from "../../../prisma/seed/load-reference-data";

beforeAll(() => loadReferenceData(system("test")));

async function found(search: string): Promise<string[]> {
  const filter = parseCatalogueFilter(new URLSearchParams({ zoek: search }));
  return (await searchOfferings(guest, filter)).rows.map(({ slug }) => slug);
}

describe("the search of the catalogue forgives typing", () => {
  it.each([
    ["bibob", "bibob"],
    ["bibbob", "bibob"],
    ["Bibob kennissesie", "bibob-kennissessies-voorlichting"],
    ["BUIT workshp", "workshop-buit-voor-professionals"],
    ["workshop buit", "workshop-buit-voor-professionals"],
    ["mensen handel frontofice", "mh-training-frontoffice-balie"],
    ["geldstroomen", "imv-cgs-bewustwordingsbijeenkomsten"],
    ["aandachtsfunctionarisen", "mh-kennisbijeenkomst-aandachtsfunctionarissen"],
    ["themadag ouders", "themadag-samenwerken-met-ouders"],
    ["CISO", "cyber-ciso-netwerk"],
    ["vragenuurtje controles", "drugs-vragenuur-integrale-controles"],
  ])("%s finds %s first", async (search, slug) => {
    expect((await found(search))[0]).toBe(slug);
  });

  it.each([
    ["mensen handel", "mh-training-gemeentelijke-juristen"],
    ["cybr", "cyber-leergang-bestuurders"],
    ["elearning", "buit-voor-professionals"],
    ["wijkagnt", "workshop-buit-voor-professionals"],
    ["bui", "buit-voor-professionals"],
    ["é-learning bibob", "bibob"],
  ])("%s also finds %s", async (search, slug) => {
    expect(await found(search)).toContain(slug);
  });

  it.each(["voetbal", "xyzzy", "%", "'; DROP TABLE offering; --", "\\", "🦊"])("%s finds nothing", async (search) => {
    expect(await found(search)).toEqual([]);
  });

  it("gives everything for an empty search and something for one letter", async () => {
    const everything = await searchOfferings(guest, parseCatalogueFilter(new URLSearchParams()));
    expect(everything.total).toBeGreaterThan(30);
    expect(everything.rows).toHaveLength(20);
    expect(await found("b")).toContain("bibob");
  });
});

describe("the words of a search", () => {
  it.each([
    ["", []],
    ["De BUIT-workshop!", ["workshop", "buit", "de"]],
    ["a b", ["a", "b"]],
    ["a bc bc", ["bc"]],
    [
      "een twee drie vier vijf zes zeven acht negen tien",
      ["zeven", "negen", "twee", "drie", "vier", "vijf", "acht", "tien"],
    ],
  ])("%s", (search, words) => {
    expect(searchWords(search)).toEqual(words);
  });
});
