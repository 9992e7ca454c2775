import { describe, expect, it } from "vitest";
import { guest } from "~/domain/access/actor";
import { placesWords } from "~/domain/catalogue/places";
import { ownSeats, withOwnSeats } from "~/domain/registration/own-seats.server";
import { db } from "~/platform/db.server";
import { makeEdition, makeOrganisation, makeVisitor, unique } from "../../support/factories";
import { actsOn } from "./registering";

async function anAudience() {
  return db.audience.create({ data: { slug: `doel-${unique()}`, title: "Doel", position: 1 } });
}

describe("the free places of an edition with a quota", () => {
  it("are as many as someone's own employer may still have, and for a guest as many as one may", async () => {
    const edition = await makeEdition({ capacity: 5, quotaPerOrganisation: 1 });
    const [town, other] = [await makeOrganisation(), await makeOrganisation()];
    const first = await makeVisitor({ organisationId: town.id });
    await actsOn(edition).register(first);
    const colleague = await makeVisitor({ organisationId: town.id });
    const stranger = await makeVisitor({ organisationId: other.id });
    const seen = async (actor: Parameters<typeof ownSeats>[0]) => (await ownSeats(actor, [edition.id])).get(edition.id);
    expect([await seen(colleague), await seen(stranger)]).toEqual([0, 1]);
    expect(await seen(guest)).toBeGreaterThan(0);
    await actsOn(edition).register(colleague);
    expect(await seen(await makeVisitor({ organisationId: (await makeOrganisation()).id }))).toBe(1);
  });
});

describe("the free places of an edition that keeps some", () => {
  it("are for others and for guests those that are kept for nobody", async () => {
    const audience = await anAudience();
    const edition = await makeEdition({ capacity: 3 });
    await db.editionReserve.create({ data: { editionId: edition.id, audienceId: audience.id, places: 2 } });
    const [member, other] = [await makeVisitor({ audienceIds: [audience.id] }), await makeVisitor()];
    const seen = async () =>
      Promise.all([guest, member, other].map(async (actor) => (await ownSeats(actor, [edition.id])).get(edition.id)));
    expect(await seen()).toEqual([1, 3, 1]);
    await actsOn(edition).register(await makeVisitor());
    expect(await seen()).toEqual([0, 2, 0]);
    const seats = { capacity: 3, taken: 1, waiting: 0 };
    const [[line] = []] = await withOwnSeats(guest, [[{ id: edition.id, seats }]]);
    expect(line?.seats && placesWords(line.seats)).toBe("geen vrije plaats");
  });
});

describe("an edition whoever looks is in", () => {
  it("says so to them alone, with or without rules, and no more once they are out", async () => {
    const open = await makeEdition({ capacity: 1 });
    const bound = await makeEdition({ capacity: 5, quotaPerOrganisation: 1 });
    const asks = await makeEdition({ approval: "THEME_LEAD" });
    const [first, second] = [await makeVisitor(), await makeVisitor()];
    for (const edition of [open, bound, asks]) await actsOn(edition).register(first);
    await actsOn(open).register(second);
    const lines = [open, bound, asks].map(({ id }) => ({ id, seats: { capacity: 5, taken: 1, waiting: 0 } }));
    const mine = async (actor: Parameters<typeof ownSeats>[0]) =>
      (await withOwnSeats(actor, [lines])).flat().map(({ seats }) => seats && "mine" in seats && seats.mine);
    expect(await mine(first)).toEqual(["place", "place", "requested"]);
    expect(await mine(second)).toEqual(["waiting", false, false]);
    expect(await mine(guest)).toEqual([false, false, false]);
    await actsOn(open).cancel(first);
    expect((await mine(first))[0]).toBe(false);
    expect(await mine(second)).toEqual(["place", false, false]);
  });
});

describe("an edition without such rules", () => {
  it("tells its free places to everyone", async () => {
    const edition = await makeEdition({ capacity: 3 });
    expect(await ownSeats(guest, [edition.id])).toEqual(new Map());
    const lines = [{ id: edition.id, seats: { capacity: 3, taken: 1, waiting: 0 } }];
    expect(await withOwnSeats(guest, [lines])).toEqual([lines]);
  });
});
