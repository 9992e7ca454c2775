import { describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { makeEdition, makeVisitor } from "../../support/factories";
import { actsOn, makeCrowd, setCapacity, statesOf } from "./registering";

const ROUNDS = 12;

describe("two editions at the same time that come free at once", () => {
  it("never confirm one person twice: the second place is offered", async () => {
    const anna = await makeVisitor();
    const [bart, carla] = await makeCrowd(2);
    for (let round = 0; round < ROUNDS; round += 1) {
      const startsInHours = 500 + 10 * round;
      const editions = [
        await makeEdition({ capacity: 1, startsInHours }),
        await makeEdition({ capacity: 1, startsInHours }),
      ];
      for (const [index, edition] of editions.entries()) {
        const holder = index === 0 ? bart : carla;
        if (holder) await actsOn(edition).register(holder);
        await actsOn(edition).register(anna);
      }
      await Promise.all(editions.map(({ id }) => setCapacity(id, 2)));
      const states = await Promise.all(editions.map(({ id }) => statesOf(id, [anna])));
      expect(states.flat().sort()).toEqual(["CONFIRMED", "OFFERED"]);
    }
  }, 60_000);

  it("promote people who wait for both in one order, so that neither waits for the other for ever", async () => {
    const crowd = await makeCrowd(6);
    for (let round = 0; round < ROUNDS; round += 1) {
      const startsInHours = 2000 + 10 * round;
      const editions = [
        await makeEdition({ capacity: 1, startsInHours }),
        await makeEdition({ capacity: 1, startsInHours }),
      ];
      const orders = [crowd, crowd.toReversed()];
      for (const [index, edition] of editions.entries()) {
        for (const person of orders[index] ?? []) await actsOn(edition).register(person);
      }
      await Promise.all(editions.map(({ id }) => setCapacity(id, 6)));
      const held = await db.registration.groupBy({
        by: ["personId"],
        where: { editionId: { in: editions.map(({ id }) => id) }, state: "CONFIRMED" },
        _count: true,
      });
      // The first of each queue was registered by hand, and that warns instead of asking.
      const firsts = [crowd[0]?.personId, crowd[5]?.personId];
      const twice = held.filter(({ personId, _count }) => _count > 1 && !firsts.includes(personId));
      expect(twice).toEqual([]);
    }
  }, 120_000);
});
