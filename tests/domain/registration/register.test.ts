import { describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { registerForEdition } from "~/domain/registration/register.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeOrganisation, makeVisitor } from "../../support/factories";
import { actsOn, historyOf, lastFacts, lettersTo, makePeople, statesOf } from "./registering";

const confirmed = { outcome: "confirmed", overlaps: [] };

describe("registering", () => {
  it("gives a place, a line of history and a letter", async () => {
    const edition = await makeEdition();
    const { anna } = await makePeople();
    expect(await actsOn(edition).register(anna)).toEqual(confirmed);
    expect(await historyOf(edition.id, anna)).toEqual(["- CONFIRMED registered"]);
    expect(await lettersTo(anna)).toEqual(["registration-confirmed QUEUED"]);
    expect(await lastFacts(anna, "registration-confirmed")).toMatchObject({
      editionId: edition.id,
      slug: edition.offering.slug,
      sequence: 0,
      meetings: [{ startsAt: edition.meetings[0]?.startsAt.toISOString() }],
    });
    const change = await db.registrationChange.findFirstOrThrow({ where: { editionId: edition.id } });
    expect(change).toMatchObject({ actorKind: "ACCOUNT", actorId: anna.accountId });
  });

  it("puts who comes too late for a place on the waiting list, in order", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register } = actsOn(edition);
    const { anna, bart, carla } = await makePeople();
    await register(anna);
    expect(await register(bart)).toEqual({ outcome: "waiting", position: 1 });
    expect(await register(carla)).toEqual({ outcome: "waiting", position: 2 });
    expect(await lettersTo(carla)).toEqual(["registration-waiting QUEUED"]);
  });

  it("asks first where approval is needed, also when places are left", async () => {
    const edition = await makeEdition({ approval: "THEME_LEAD" });
    const { anna } = await makePeople();
    expect(await actsOn(edition).register(anna)).toEqual({ outcome: "requested" });
    expect(await lettersTo(anna)).toEqual(["registration-requested QUEUED"]);
  });

  it("gives the same answer again and stores nothing twice", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register } = actsOn(edition);
    const { anna, bart } = await makePeople();
    await register(anna);
    await register(bart);
    expect(await register(anna)).toEqual(confirmed);
    expect(await register(bart)).toEqual({ outcome: "waiting", position: 1 });
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(2);
    expect(await lettersTo(anna)).toHaveLength(1);
  });

  it("answers twenty posts at once with one registration and one answer", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register } = actsOn(edition);
    const { anna, bart } = await makePeople();
    await register(bart);
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(anna)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ outcome: "waiting", position: 1 })]),
    );
    expect(await historyOf(edition.id, anna)).toEqual(["- WAITING registered"]);
    expect(await lettersTo(anna)).toEqual(["registration-waiting QUEUED"]);
  });

  it("warns of another place at the same time, and registers all the same", async () => {
    const [first, second] = [await makeEdition({ title: "Themadag" }), await makeEdition({ title: "Vragenuur" })];
    const later = await makeEdition({ startsInHours: 21 * 24 + 2 });
    const { anna } = await makePeople();
    await actsOn(first).register(anna);
    expect(await actsOn(second).register(anna)).toEqual({ outcome: "confirmed", overlaps: ["Themadag"] });
    expect(await actsOn(later).register(anna)).toEqual(confirmed);
  });

  it("does not call a cancelled edition an overlap, nor a turn in a queue", async () => {
    const [off, full, edition] = [await makeEdition(), await makeEdition({ capacity: 1 }), await makeEdition()];
    const { anna, bart } = await makePeople();
    await actsOn(off).register(anna);
    await db.edition.update({ where: { id: off.id }, data: { state: "CANCELLED", cancelledAt: clock.now() } });
    await actsOn(full).register(bart);
    await actsOn(full).register(anna);
    expect(await actsOn(edition).register(anna)).toEqual(confirmed);
  });

  it("registers again at the end of the queue, under the same invitation with a higher number", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register, cancel } = actsOn(edition);
    const { anna, bart } = await makePeople();
    await register(anna);
    await cancel(anna);
    await register(bart);
    expect(await register(anna)).toEqual({ outcome: "waiting", position: 1 });
    await cancel(bart);
    expect(await statesOf(edition.id, [anna, bart])).toEqual(["CONFIRMED", "CANCELLED"]);
    const sequences = await db.letter.findMany({
      where: {
        personId: anna.personId,
        kind: { in: ["registration-confirmed", "registration-promoted", "registration-cancelled"] },
      },
      orderBy: { id: "asc" },
    });
    expect(sequences.map(({ facts }) => (facts as { sequence: number }).sequence)).toEqual([0, 1, 2]);
    expect(await db.registration.count({ where: { personId: anna.personId } })).toBe(2);
  });
});

describe("registering where one cannot", () => {
  it.each([
    ["past", { startsInHours: -48 }],
    ["started", { startsInHours: -1 }],
    ["edition-cancelled", { state: "CANCELLED" }],
    ["unpublished", { state: "DRAFT" }],
    ["not-open-yet", { opensAt: new Date(Date.now() + 3_600_000) }],
    ["closed", { closesAt: new Date(Date.now() - 3_600_000) }],
  ] as const)("says %s and stores nothing", async (outcome, overrides) => {
    const edition = await makeEdition(overrides);
    const { anna } = await makePeople();
    expect(await actsOn(edition).register(anna)).toEqual({ outcome });
    expect(await statesOf(edition.id, [anna])).toEqual(["-"]);
    expect(await lettersTo(anna)).toEqual([]);
  });

  it("keeps the answer of who registered in time when the registration has closed since", async () => {
    const edition = await makeEdition();
    const { anna } = await makePeople();
    await actsOn(edition).register(anna);
    await db.edition.update({ where: { id: edition.id }, data: { closesAt: clock.now() } });
    expect(await actsOn(edition).register(anna)).toEqual(confirmed);
  });

  it("knows no edition that is nonsense, of another offering, or not for this person", async () => {
    const edition = await makeEdition({ visibility: "INVITED" });
    const draft = await makeEdition({
      offeringId: (await makeOffering({ visibility: "INVITED" })).id,
      state: "DRAFT",
    });
    const { slug } = edition.offering;
    const { anna } = await makePeople();
    const addresses = [
      { slug, editionId: edition.id },
      { slug, editionId: "0197f3a0-0000-7000-8000-000000000000" },
      { slug, editionId: "geen-id" },
      { slug: "ander-aanbod", editionId: (await makeEdition()).id },
      { slug: draft.offering.slug, editionId: draft.id },
    ];
    for (const address of addresses) await expect(registerForEdition(anna, address)).rejects.toThrow(NotFound);
    expect(await db.registration.count({ where: { personId: anna.personId } })).toBe(0);
  });

  it("lets in who is invited through their organisation", async () => {
    const organisation = await makeOrganisation();
    const edition = await makeEdition({ visibility: "INVITED" });
    await db.editionInvitation.create({ data: { editionId: edition.id, organisationId: organisation.id } });
    const anna = await makeVisitor({ organisationId: organisation.id });
    expect(await actsOn(edition).register(anna)).toEqual(confirmed);
  });
});
