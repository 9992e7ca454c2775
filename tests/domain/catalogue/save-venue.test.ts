import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { newVenueForm } from "~/domain/catalogue/save-venue.form";
import { saveVenue, type VenueOutcome } from "~/domain/catalogue/save-venue.server";
import { venueChoices, venueDetail, venueList } from "~/domain/catalogue/venues-queries.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeEdition, makeVisitor } from "../../support/factories";
import { makeLead } from "./an-offering";

let lead: Visitor;

beforeAll(async () => {
  ({ lead } = await makeLead());
});

const words = {
  naam: "De Zaal",
  adres: "Straat 1",
  postcode: "1811 AB",
  plaats: "Alkmaar",
  capaciteit: 30,
  route: "Meld u bij de balie.",
};
const added = async (naam: string) => slugIn(await saveVenue(lead, { ...words, naam, nieuw: newId(clock.now()) }));
const slugIn = (end: VenueOutcome) => (end.outcome === "saved" ? end.slug : "");

describe("a venue", () => {
  it("is added once for one page, under an address of its own", async () => {
    const id = newId(clock.now());
    const slugs = await Promise.all([1, 2].map(() => saveVenue(lead, { ...words, nieuw: id })));
    expect(slugs.map(slugIn)).toEqual(["de-zaal", "de-zaal"]);
    expect(await added("De Zaal")).toBe("de-zaal-2");
    expect(await db.venue.findUniqueOrThrow({ where: { id } })).toMatchObject({ capacity: 30, town: "Alkmaar" });
  });

  it("that is archived stays where it is used, is shown there, and is not chosen for what comes", async () => {
    const slug = await added("Oude Zaal");
    const edition = await makeEdition();
    const venue = await db.venue.findUniqueOrThrow({ where: { slug } });
    await db.edition.update({ where: { id: edition.id }, data: { venueId: venue.id } });
    await saveVenue(lead, { ...words, naam: "Oude Zaal", slug, gebruik: false });
    const chosen = async (kept: string | null) => (await venueChoices(db, kept)).some(({ id }) => id === venue.id);
    expect([await chosen(null), await chosen(venue.id)]).toEqual([false, true]);
    expect((await venueDetail(lead, slug)).coming.map(({ id }) => id)).toEqual([edition.id]);
    expect((await venueList(lead)).archived.map((each) => [each.slug, each.coming])).toEqual([[slug, 1]]);
    await saveVenue(lead, { ...words, naam: "Oude Zaal", slug, gebruik: true });
    expect(await chosen(null)).toBe(true);
  });

  it("keeps its name and address while people are told to come there, and takes other words", async () => {
    const slug = await added("Vaste Zaal");
    const { id: venueId } = await db.venue.findUniqueOrThrow({ where: { slug } });
    const edition = await makeEdition();
    await db.edition.update({ where: { id: edition.id }, data: { venueId } });
    const changed = { ...words, naam: "Vaste Zaal", slug, gebruik: true };
    expect(await saveVenue(lead, { ...changed, adres: "Straat 2" })).toEqual({ outcome: "in-use", editions: 1 });
    expect(await saveVenue(lead, { ...changed, route: "Via de achterdeur." })).toEqual({ outcome: "saved", slug });
    expect(await db.venue.findUniqueOrThrow({ where: { slug } })).toMatchObject({
      address: "Straat 1",
      directions: "Via de achterdeur.",
    });
    clock.set(new Date(clock.now().getTime() + 60 * 86_400_000));
    expect(await saveVenue(lead, { ...changed, adres: "Straat 2" })).toMatchObject({ outcome: "saved" });
  });

  it("shows no edition on invitation to who only keeps the list", async () => {
    const slug = await added("Geheime Zaal");
    const { id: venueId } = await db.venue.findUniqueOrThrow({ where: { slug } });
    const edition = await makeEdition({ visibility: "INVITED", title: "KANARIE" });
    await db.edition.update({ where: { id: edition.id }, data: { venueId } });
    expect(JSON.stringify(await venueDetail(lead, slug))).not.toContain("KANARIE");
  });

  it("is kept by leads alone", async () => {
    await expect(saveVenue(await makeVisitor(), { ...words, nieuw: newId(clock.now()) })).rejects.toThrow(NotAllowed);
    await expect(saveVenue(lead, { ...words, slug: "bestaat-niet", gebruik: true })).rejects.toThrow(NotFound);
  });

  it.each([
    ["1811ab", true],
    ["1811 AB", true],
    ["0811 AB", false],
    ["1811", false],
    ["1811 AB\r\nX", false],
  ])("has a postcode: %j is one: %s", (postcode, fits) => {
    const { naam, adres, plaats } = words;
    const read = newVenueForm.safeParse({ nieuw: newId(clock.now()), naam, adres, plaats, postcode });
    expect(read.success).toBe(fits);
    if (read.success) expect(read.data.postcode).toBe("1811 AB");
  });
});
