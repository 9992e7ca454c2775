import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, guest, type Visitor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { catalogueSlots, nextDates } from "~/domain/catalogue/catalogue-dates.server";
import { parseCatalogueFilter } from "~/domain/catalogue/catalogue-filter";
import { placeOf } from "~/domain/catalogue/catalogue-match";
import { searchOfferings } from "~/domain/catalogue/search-offerings.server";
import { visibleEditions, visibleOfferings } from "~/domain/catalogue/visible.server";
import { dayOf, monthOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeOrganisation, makeTheme, makeVisitor, unique } from "../../support/factories";

const VISIBILITIES = ["PUBLIC", "SIGNED_IN", "INVITED"] as const;
const TOWNS = ["Alkmaar", "'t Zand", "Den Helder", null];
const actors: Actor[] = [guest];

beforeAll(async () => {
  const themes = [await makeTheme(), await makeTheme()];
  const organisation = await makeOrganisation();
  const audience = await db.audience.create({ data: { slug: `doel-${unique()}`, title: "Doel", position: 1 } });
  const [led] = themes;
  const people = [
    await makeVisitor(),
    await makeVisitor({ organisationId: organisation.id }),
    await makeVisitor({ organisationId: organisation.id, audienceIds: [audience.id], employerProven: false }),
    await makeVisitor({ audienceIds: [audience.id] }),
    await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: String(led?.id) }] }),
  ];
  actors.push(...people);
  const venues = await Promise.all(TOWNS.flatMap((town) => (town ? [venueIn(town)] : [])));
  const dice = fc.sample(fc.array(fc.nat(999), { minLength: 9, maxLength: 9 }), { seed: 2026, numRuns: 100 });
  const offerings = [];
  for (const [index, visibility] of [...VISIBILITIES, ...VISIBILITIES, "PUBLIC" as const].entries()) {
    offerings.push(await makeOffering({ visibility, themeIds: [String(themes[index % 2]?.id)] }));
  }
  for (const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] of dice) {
    const { id } = await makeEdition({
      offeringId: offerings[a % offerings.length]?.id,
      visibility: VISIBILITIES[b % 3],
      startsInHours: (c % 100) * 24 - 240,
      state: d % 9 === 0 ? "CANCELLED" : d % 9 === 1 ? "DRAFT" : "PUBLISHED",
      capacity: 2,
    });
    await db.edition.update({ where: { id }, data: { venueId: venues[e % TOWNS.length]?.id ?? null } });
    await tie(id, [f, g, h], { people, organisationId: organisation.id, audienceId: audience.id });
  }
  await db.offering.update({
    where: { id: offerings.at(-1)?.id },
    data: { state: "ARCHIVED", archivedAt: clock.now() },
  });
});

function venueIn(town: string) {
  return db.venue.create({ data: { slug: `zaal-${unique()}`, name: town, address: "A 1", postcode: "1", town } });
}

/** Some editions invite, some have people, some are taught by one of them. */
async function tie(
  editionId: string,
  [f = 0, g = 0, h = 0]: number[],
  { people, organisationId, audienceId }: { people: Visitor[]; organisationId: string; audienceId: string },
) {
  const invited = [{ organisationId }, { audienceId }, { personId: people[f % 5]?.personId }][f % 6];
  if (invited) await db.editionInvitation.create({ data: { editionId, ...invited } });
  const { personId = "" } = people[g % 15] ?? {};
  if (personId) {
    const state = (["CONFIRMED", "WAITING", "CANCELLED", "OFFERED"] as const)[g % 4] ?? "WAITING";
    const endedAt = state === "CANCELLED" ? clock.now() : null;
    const offeredUntil = state === "OFFERED" ? new Date(clock.now().getTime() + 3_600_000) : null;
    await db.registration.create({
      data: { editionId, personId, state, source: "test", requestedAt: clock.now(), endedAt, offeredUntil },
    });
  }
  const trainer = people[h % 20];
  if (trainer) await db.trainer.create({ data: { editionId, name: "Trainer", personId: trainer.personId } });
}

/** The coming editions of visible offerings, by the rule that every other page asks. */
async function byTheRule(actor: Actor) {
  const scope = catalogueScope(actor);
  const coming = { state: "PUBLISHED" as const, startsAt: { gt: clock.now() }, offering: visibleOfferings(scope) };
  const rows = await db.edition.findMany({
    where: { AND: [coming, visibleEditions(scope)] },
    include: { venue: true, registrations: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, offeringId, startsAt, venue, registrations, capacity }) => ({
    offeringId,
    month: monthOf(dayOf(startsAt ?? clock.now())),
    place: placeOf(venue?.town ?? null),
    date: {
      id,
      startsAt,
      town: venue?.town ?? null,
      seats: {
        capacity,
        taken: registrations.filter(({ state }) => ["CONFIRMED", "OFFERED"].includes(state)).length,
        waiting: registrations.filter(({ state }) => state === "WAITING").length,
      },
    },
  }));
}

describe.each([0, 1, 2, 3, 4, 5])("the dates of the catalogue for actor %i", (index) => {
  const actor = () => actors[index] ?? guest;

  it("are those of the editions that exist for them", async () => {
    const expected = await byTheRule(actor());
    const all = await db.offering.findMany({ where: visibleOfferings(catalogueScope(actor())) });
    const slots = await catalogueSlots(
      catalogueScope(actor()),
      all.map(({ id }) => id),
    );
    const told = [...slots].flatMap(([id, each]) =>
      each.map(({ month, place, count, first }) => `${id} ${month} ${place.slug} ${count} ${first}`),
    );
    const keyOf = ({ offeringId, month, place }: (typeof expected)[number]) => `${offeringId} ${month} ${place.slug}`;
    const grouped = [...Map.groupBy(expected, keyOf)].map(
      ([key, rows]) => `${key} ${rows.length} ${rows[0]?.date.startsAt?.getTime()}`,
    );
    expect(grouped.length).toBeGreaterThan(0);
    expect(told.sort()).toEqual(grouped.sort());
  });

  it("stand in the rows, the next three of each where and when the filter asks", async () => {
    const expected = await byTheRule(actor());
    const months = [...new Set(expected.map(({ month }) => month))];
    for (const query of [
      "",
      ...months.map((month) => `maand=${month}`),
      "plek=online",
      "plek=t-zand",
      `maand=${months[1]}&plek=alkmaar`,
    ]) {
      const { rows, filter } = await searchOfferings(actor(), parseCatalogueFilter(new URLSearchParams(query)));
      const { month, place } = filter;
      const asked = expected.filter(
        (each) => (!month || each.month === month) && (!place || each.place.slug === place),
      );
      if (month || place)
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(asked.map(({ offeringId }) => offeringId)));
      for (const row of rows) {
        const fitting = asked.filter(({ offeringId }) => offeringId === row.id);
        expect(row.editions).toEqual(fitting.slice(0, 3).map(({ date }) => date));
        expect(row.moreEditions).toBe(Math.max(0, fitting.length - 3));
      }
    }
  });
});

describe("a month", () => {
  it("is that of Amsterdam, where the day begins before it does in UTC", async () => {
    const offering = await makeOffering();
    const { meetings } = await makeEdition({ offeringId: offering.id });
    const startsAt = new Date("2031-03-31T22:30:00Z");
    const endsAt = new Date("2031-04-01T00:30:00Z");
    await db.meeting.update({ where: { id: meetings[0]?.id }, data: { startsAt, endsAt } });
    const slots = await catalogueSlots(catalogueScope(guest), [offering.id]);
    expect(slots.get(offering.id)).toMatchObject([{ month: "2031-04", count: 1, first: startsAt.getTime() }]);
    const card = {
      ...offering,
      format: { slug: "x", title: "x" },
      themes: [],
      score: 0,
      slots: slots.get(offering.id) ?? [],
    };
    const datesIn = (month: string) => nextDates(catalogueScope(guest), [card], { month, place: null });
    expect((await datesIn("2031-04")).get(offering.id)).toMatchObject([{ startsAt }]);
    expect((await datesIn("2031-03")).size).toBe(0);
  });
});
