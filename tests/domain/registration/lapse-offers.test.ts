import { Prisma } from "@db/client";
import { describe, expect, it } from "vitest";
import { lapseOffers } from "~/domain/registration/lapse-offers.server";
import { db } from "~/platform/db.server";
import { makeEdition } from "../../support/factories";
import { actsOn, historyOf, lettersTo, makePeople, passHours, statesOf } from "./registering";

/** The first of three gave up the place 40 hours before the start: an offer of 20 hours to the second. */
async function offered() {
  const edition = await makeEdition({ capacity: 1, startsInHours: 40 });
  const { register, cancel } = actsOn(edition);
  const { anna, bart, carla } = await makePeople();
  for (const person of [anna, bart, carla]) await register(person);
  await cancel(anna);
  return { edition, bart, carla, states: () => statesOf(edition.id, [bart, carla]) };
}

describe("offers that nobody answers", () => {
  it("stand until their moment, then go to the next, who has half of the time that is left", async () => {
    const { edition, bart, carla, states } = await offered();
    passHours(19.9);
    await lapseOffers();
    expect(await states()).toEqual(["OFFERED", "WAITING"]);
    passHours(0.2);
    await lapseOffers();
    expect(await states()).toEqual(["LAPSED", "OFFERED"]);
    expect((await historyOf(edition.id, bart)).at(-1)).toBe("OFFERED LAPSED lapsed");
    expect(await lettersTo(carla)).toEqual(["registration-waiting WITHDRAWN", "place-offered QUEUED"]);
    passHours(10);
    await lapseOffers();
    expect(await states()).toEqual(["LAPSED", "LAPSED"]);
  });

  it("lapse in every edition in one round, and twice is once", async () => {
    const rounds = [await offered(), await offered()];
    passHours(21);
    await Promise.all([lapseOffers(), lapseOffers()]);
    for (const { edition, bart, states } of rounds) {
      expect(await states()).toEqual(["LAPSED", "OFFERED"]);
      expect(await historyOf(edition.id, bart)).toHaveLength(3);
    }
  });

  it("lapse in the other editions when one cannot be brought in order, and that is told of", async () => {
    const rounds = [await offered(), await offered(), await offered()];
    const [first, , third] = rounds.map(({ edition }) => edition.id);
    await db.$executeRaw`
      ALTER TABLE registration ADD CONSTRAINT broken CHECK (
        state <> 'LAPSED' OR edition_id NOT IN (${Prisma.raw(`'${first}', '${third}'`)})
      )`;
    passHours(21);
    await expect(lapseOffers()).rejects.toThrow("broken");
    expect(await Promise.all(rounds.map(({ states }) => states()))).toEqual([
      ["OFFERED", "WAITING"],
      ["LAPSED", "OFFERED"],
      ["OFFERED", "WAITING"],
    ]);
    await db.$executeRaw`ALTER TABLE registration DROP CONSTRAINT broken`;
    await lapseOffers();
  });

  it("lapse when it begins and go to nobody", async () => {
    const { states } = await offered();
    passHours(40);
    await lapseOffers();
    expect(await states()).toEqual(["LAPSED", "WAITING"]);
  });
});
