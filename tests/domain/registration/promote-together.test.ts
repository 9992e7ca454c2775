import { Prisma } from "@db/client";
import { describe, expect, it } from "vitest";
import { lockPeople } from "~/domain/registration/lock-people.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
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

  it("tell who registers for one while the other gives them a place that they have both", async () => {
    const anna = await makeVisitor();
    const [full, open] = [await makeEdition({ capacity: 1 }), await makeEdition()];
    for (const person of [...(await makeCrowd(1)), anna]) await actsOn(full).register(person);
    const waits = await db.registration.findFirstOrThrow({ where: { editionId: full.id, personId: anna.personId } });
    const { outcome } = await inTransaction(async (tx) => {
      await lockPeople(tx, [anna.personId]);
      const outcome = actsOn(open).register(anna);
      await untilSomeoneWaitsForALock();
      await tx.edition.update({ where: { id: full.id }, data: { capacity: 2 } });
      await tx.registration.update({ where: { id: waits.id }, data: { state: "CONFIRMED", confirmedAt: clock.now() } });
      return { outcome };
    });
    expect(await outcome).toEqual({ outcome: "confirmed", overlaps: [full.title] });
  });
});

async function untilSomeoneWaitsForALock(): Promise<void> {
  const waiting = Prisma.sql`SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'advisory'`;
  while ((await db.$queryRaw<unknown[]>(waiting)).length === 0);
}
