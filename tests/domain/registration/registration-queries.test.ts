import { describe, expect, it } from "vitest";
import { peopleWithPlace, placesInQueue } from "~/domain/registration/registration-queries.server";
import { db } from "~/platform/db.server";
import { makeEdition, makeOrganisation, makeVisitor } from "../../support/factories";
import { actsOn, makePeople } from "./registering";

describe("reading registrations", () => {
  it("brings everyone with a place and where they work, and nobody who waits or left", async () => {
    const edition = await makeEdition({ capacity: 2 });
    const { register, cancel } = actsOn(edition);
    const { anna, bart } = await makePeople();
    const organisation = await makeOrganisation({ slug: "gemeente-test" });
    const zoe = await makeVisitor({ name: "Zoë", organisationId: organisation.id });
    for (const person of [anna, zoe, bart]) await register(person);
    await cancel(anna);
    await register(anna);
    const people = await peopleWithPlace(db, edition.id);
    expect(people.map(({ personId }) => personId)).toEqual([bart.personId, zoe.personId]);
    expect(people[1]).toMatchObject({ name: "Zoë", organisation: "gemeente-test" });
  });

  it("counts the place in the queue per edition", async () => {
    const [one, other] = [await makeEdition({ capacity: 1 }), await makeEdition({ capacity: 1 })];
    const { anna, bart, carla } = await makePeople();
    for (const person of [anna, bart, carla]) await actsOn(one).register(person);
    for (const person of [anna, carla]) await actsOn(other).register(person);
    const rows = await db.registration.findMany({
      where: { personId: carla.personId },
      orderBy: { queuePosition: "asc" },
    });
    const places = await placesInQueue(
      db,
      rows.map(({ id }) => id),
    );
    expect(rows.map(({ id }) => places.get(id))).toEqual([2, 1]);
    expect(await placesInQueue(db, [])).toEqual(new Map());
  });
});
