import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Actor, guest, type Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { parseCatalogueFilter } from "~/domain/catalogue/catalogue-filter";
import { comingEditions } from "~/domain/catalogue/coming-editions.server";
import { editionDetail } from "~/domain/catalogue/edition-detail.server";
import { offeringDetail } from "~/domain/catalogue/offering-detail.server";
import { searchOfferings } from "~/domain/catalogue/search-offerings.server";
import { myStanding } from "~/domain/registration/my-standing.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeOrganisation, makeTheme, makeVisitor } from "../../support/factories";

type Thing = "public" | "signedIn" | "invited" | "hidden" | "draft";
const LINK = "https://online.example/kanarie";
const things: Thing[] = ["public", "signedIn", "invited", "hidden", "draft"];
const people = ["guest", "someone", "invited", "registered", "lead"] as const;
const actors = new Map<(typeof people)[number], Actor>([["guest", guest]]);
const made = new Map<Thing, { slug: string; editionId: string }>();

/** A word that stands in what one thing shows and nowhere else. */
const canary = (thing: Thing) => `kanarie-${thing.toLowerCase()}`;

beforeAll(async () => {
  const theme = await makeTheme();
  const invited = await makeVisitor();
  const registered = await makeVisitor();
  actors.set("someone", await makeVisitor());
  actors.set("invited", invited);
  actors.set("registered", registered);
  actors.set("lead", await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] }));
  const visibility = {
    public: "PUBLIC",
    signedIn: "SIGNED_IN",
    invited: "INVITED",
    hidden: "INVITED",
    draft: "PUBLIC",
  } as const;
  for (const thing of things) {
    const offering = await makeOffering({
      title: `Training ${canary(thing)}`,
      visibility: visibility[thing],
      themeIds: [theme.id],
    });
    const edition = await makeEdition({ offeringId: offering.id, title: canary(thing), visibility: visibility[thing] });
    made.set(thing, { slug: offering.slug, editionId: edition.id });
  }
  await db.editionInvitation.create({ data: { editionId: idOf("invited"), organisationId: invited.organisationId } });
  await db.registration.create({
    data: {
      editionId: idOf("hidden"),
      personId: registered.personId,
      state: "CONFIRMED",
      source: "test",
      requestedAt: clock.now(),
      confirmedAt: clock.now(),
    },
  });
  await db.offering.updateMany({ where: { slug: made.get("draft")?.slug ?? "" }, data: { state: "DRAFT" } });
});

function idOf(thing: Thing): string {
  return made.get(thing)?.editionId ?? "";
}

const sees: Record<(typeof people)[number], Thing[]> = {
  guest: ["public"],
  someone: ["public", "signedIn"],
  invited: ["public", "signedIn", "invited"],
  registered: ["public", "signedIn", "hidden"],
  lead: ["public", "signedIn", "invited", "hidden"],
};

describe.each(people)("the catalogue of %s", (who) => {
  const actor = () => actors.get(who) ?? guest;
  const allowed = sees[who];

  it("lists, counts and searches what exists for them and nothing else", async () => {
    const queries = ["", "zoek=kanarie", "thema=x&plek=online", ...things.map((thing) => `zoek=${canary(thing)}`)];
    for (const query of queries) {
      const page = await searchOfferings(actor(), parseCatalogueFilter(new URLSearchParams(query)));
      const text = JSON.stringify(page.rows);
      for (const thing of things.filter((each) => !allowed.includes(each))) expect(text).not.toContain(canary(thing));
      expect(page.choices.formats).toMatchObject([{ slug: "workshop", count: page.total }]);
    }
    const page = await searchOfferings(actor(), parseCatalogueFilter(new URLSearchParams()));
    expect(page.total).toBe(allowed.length);
    const coming = JSON.stringify(await comingEditions(actor(), 20));
    expect(things.filter((thing) => coming.includes(canary(thing)))).toEqual(allowed);
  });

  it.each(things)("opens the pages of a thing that is %s only when it exists for them", async (thing) => {
    const { slug = "", editionId = "" } = made.get(thing) ?? {};
    if (allowed.includes(thing)) {
      expect((await offeringDetail(actor(), slug)).ahead).toMatchObject([{ id: editionId }]);
      expect((await editionDetail(actor(), { slug, editionId })).title).toBe(canary(thing));
    } else {
      // Its leads read a draft as it will be; its editions have no page before it is published.
      if (who === "lead") expect((await offeringDetail(actor(), slug)).ahead).toEqual([]);
      else await expect(offeringDetail(actor(), slug)).rejects.toThrow(NotFound);
      await expect(editionDetail(actor(), { slug, editionId })).rejects.toThrow(NotFound);
    }
  });
});

describe("the page of an edition", () => {
  async function hall() {
    const venue = {
      slug: `zaal-${Math.random()}`,
      name: "Zaal Kanarie",
      address: "Kanarielaan 1",
      postcode: "1800 ZZ",
      town: "Alkmaar",
    };
    const { id: editionId, offering } = await makeEdition();
    await db.edition.update({
      where: { id: editionId },
      data: { venue: { create: venue }, trainers: { create: { name: "Trainer Kanarie" } } },
    });
    return { slug: offering.slug, editionId };
  }

  it("tells venue and trainers to signed-in people alone, and the town to all", async () => {
    const address = await hall();
    const open = await editionDetail(guest, address);
    expect(open).toMatchObject({ town: "Alkmaar", venue: null, trainers: [] });
    expect(JSON.stringify(open)).not.toMatch(/kanarie/i);
    const told = await editionDetail(await makeVisitor(), address);
    expect(told).toMatchObject({ venue: { address: "Kanarielaan 1" }, trainers: ["Trainer Kanarie"] });
  });

  it.each([
    ["CONFIRMED", 25, null],
    ["CONFIRMED", 24, LINK],
    ["CONFIRMED", -1, LINK],
    ["CONFIRMED", -3, null],
    ["WAITING", 3, null],
  ] as const)("gives the link to someone %s at %i hours before: %s", async (state, startsInHours, url) => {
    const person = await makeVisitor();
    const { id: editionId, offering } = await makeEdition({ startsInHours, onlineUrl: LINK });
    await db.registration.create({
      data: { editionId, personId: person.personId, state, source: "test", requestedAt: clock.now() },
    });
    expect((await myStanding(person, editionId)).onlineUrl).toBe(url);
    for (const other of [guest, await makeVisitor()]) {
      const page = [await editionDetail(other, { slug: offering.slug, editionId }), await myStanding(other, editionId)];
      expect(JSON.stringify(page)).not.toContain("kanarie");
    }
  });

  it.each(["", "x", "1", "../..", "00000000-0000-7000-8000-000000000000", "%00"])(
    "does not exist for %s",
    async (id) => {
      const { offering } = await makeEdition();
      await expect(editionDetail(guest, { slug: offering.slug, editionId: id })).rejects.toThrow(NotFound);
    },
  );

  it("does not exist under the address of another offering, and stays to read when it is off", async () => {
    const edition = await makeEdition({ state: "CANCELLED" });
    const other = await makeOffering();
    await expect(editionDetail(guest, { slug: other.slug, editionId: edition.id })).rejects.toThrow(NotFound);
    const { phase } = await editionDetail(guest, { slug: edition.offering.slug, editionId: edition.id });
    expect(phase).toBe("cancelled");
  });
});

describe("the number of queries", () => {
  interface Held {
    academyDatabase: { pool: { query: (...args: unknown[]) => unknown } };
  }
  const { pool } = (globalThis as unknown as Held).academyDatabase;

  async function queriesOf(work: () => Promise<unknown>): Promise<number> {
    const spy = vi.spyOn(pool, "query");
    await work();
    const { length } = spy.mock.calls;
    spy.mockRestore();
    return length;
  }

  const reads: [string, (actor: Visitor, slug: string) => Promise<unknown>][] = [
    ["the catalogue", (actor) => searchOfferings(actor, parseCatalogueFilter(new URLSearchParams("zoek=aanbod")))],
    ["an offering", (actor, slug) => offeringDetail(actor, slug)],
    ["what is coming", (actor) => comingEditions(actor, 50)],
  ];

  it.each(reads)("of %s does not grow with what it shows", async (_, read) => {
    const actor = await makeVisitor();
    const offering = await makeOffering();
    await makeEdition({ offeringId: offering.id });
    const few = await queriesOf(() => read(actor, offering.slug));
    const organisation = await makeOrganisation();
    for (let count = 0; count < 8; count += 1) {
      await makeEdition({ offeringId: offering.id });
      const { id } = await makeEdition({ visibility: "INVITED" });
      await db.editionInvitation.create({ data: { editionId: id, organisationId: organisation.id } });
    }
    expect(few).toBeGreaterThan(0);
    expect(await queriesOf(() => read(actor, offering.slug))).toBe(few);
  });
});
