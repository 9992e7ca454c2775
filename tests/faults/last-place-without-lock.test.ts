import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { db } from "~/platform/db.server";
import { actsOn, makeCrowd } from "../domain/registration/registering";
import { makeEdition } from "../support/factories";

const ROUNDS = 100;
const TIMEOUT = 300_000;

// The control of the test beside this one: the same crowd, but nobody takes turns and nobody locks the edition.
vi.mock("~/platform/turns.server", () => ({ inTurn: (_: string, work: () => Promise<unknown>) => work() }));
vi.mock("~/domain/catalogue/lock-edition.server", async (original) => {
  const real = await original<typeof import("~/domain/catalogue/lock-edition.server")>();
  return { ...real, lockEdition: real.readEdition };
});

let crowd: Visitor[];
beforeAll(async () => {
  crowd = await makeCrowd(20);
}, TIMEOUT);

describe("without the lock on the edition", () => {
  it("the database itself still gives no place too many: who comes too late gets an error", async () => {
    const { confirmed, failed } = await rush(2, 24);
    expect(confirmed).toBeLessThanOrEqual(2);
    expect(failed).toBeGreaterThan(0);
  });

  it(
    "and without its guard, places are given twice: the crowd is big enough to prove something",
    async () => {
      await db.$executeRaw`DROP TRIGGER "registration_within_capacity" ON "registration"`;
      let most = 0;
      for (let round = 0; round < ROUNDS && most <= 2; round += 1) {
        most = (await rush(2, 100 + 3 * round)).confirmed;
      }
      expect(most).toBeGreaterThan(2);
    },
    TIMEOUT,
  );
});

/** Everyone at once for a few places in a new edition. */
async function rush(capacity: number, startsInHours: number) {
  const edition = await makeEdition({ capacity, startsInHours });
  const answers = await Promise.allSettled(crowd.map(actsOn(edition).register));
  const confirmed = await db.registration.count({ where: { editionId: edition.id, state: "CONFIRMED" } });
  return { confirmed, failed: answers.filter(({ status }) => status === "rejected").length };
}
