import { describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { makeEdition } from "../../support/factories";
import { actsOn, historyOf, lastFacts, lettersTo, makePeople, passHours, statesOf } from "./registering";

/** Anna gave up her place 48 hours before the start; it is offered to Bart until 24 hours later; Carla waits behind him. */
async function offeredToBart() {
  const edition = await makeEdition({ capacity: 1, startsInHours: 48 });
  const acts = actsOn(edition);
  const people = await makePeople();
  for (const person of [people.anna, people.bart, people.carla]) await acts.register(person);
  await acts.cancel(people.anna);
  const states = () => statesOf(edition.id, [people.anna, people.bart, people.carla]);
  return { edition, ...acts, ...people, states };
}

describe("an offered place", () => {
  it("is offered by letter, with the time to answer, and keeps others out", async () => {
    const { edition, bart, daan, register, states } = await offeredToBart();
    expect(await states()).toEqual(["CANCELLED", "OFFERED", "WAITING"]);
    expect(await lettersTo(bart)).toEqual(["registration-waiting WITHDRAWN", "place-offered QUEUED"]);
    const { offeredUntil } = await db.registration.findFirstOrThrow({ where: { personId: bart.personId } });
    expect(await lastFacts(bart, "place-offered")).toMatchObject({ until: offeredUntil?.toISOString() });
    expect(await historyOf(edition.id, bart)).toEqual(["- WAITING registered", "WAITING OFFERED place-free-late"]);
    expect(await register(bart)).toEqual({ outcome: "offered" });
    expect(await register(daan)).toEqual({ outcome: "waiting", position: 2 });
  });

  it("becomes a place when it is accepted, once", async () => {
    const { edition, bart, accept, states } = await offeredToBart();
    expect(await accept(bart)).toEqual({ outcome: "confirmed", overlaps: [] });
    expect(await accept(bart)).toEqual({ outcome: "confirmed", overlaps: [] });
    expect(await states()).toEqual(["CANCELLED", "CONFIRMED", "WAITING"]);
    expect((await historyOf(edition.id, bart)).at(-1)).toBe("OFFERED CONFIRMED accepted");
    expect(await lettersTo(bart)).toEqual([
      "registration-waiting WITHDRAWN",
      "place-offered WITHDRAWN",
      "registration-confirmed QUEUED",
    ]);
  });

  it("goes to the next when it is refused", async () => {
    const { bart, carla, refuse, states } = await offeredToBart();
    expect(await refuse(bart)).toEqual({ outcome: "refused" });
    expect(await refuse(bart)).toEqual({ outcome: "refused" });
    expect(await states()).toEqual(["CANCELLED", "CANCELLED", "OFFERED"]);
    expect(await lettersTo(carla)).toEqual(["registration-waiting WITHDRAWN", "place-offered QUEUED"]);
  });

  it("is gone when the answer comes too late, also when nobody has cleared it away yet", async () => {
    const { edition, bart, accept, refuse, states } = await offeredToBart();
    passHours(24);
    expect(await accept(bart)).toEqual({ outcome: "offer-lapsed" });
    expect(await refuse(bart)).toEqual({ outcome: "offer-lapsed" });
    expect(await states()).toEqual(["CANCELLED", "LAPSED", "OFFERED"]);
    expect((await historyOf(edition.id, bart)).at(-1)).toBe("OFFERED LAPSED lapsed");
  });

  it("is asked for in vain by who has none", async () => {
    const { anna, bart, carla, daan, accept, refuse } = await offeredToBart();
    expect(await accept(carla)).toEqual({ outcome: "no-offer" });
    expect(await accept(anna)).toEqual({ outcome: "no-offer" });
    await accept(bart);
    expect(await refuse(bart)).toEqual({ outcome: "no-offer" });
    await expect(accept(daan)).rejects.toThrow(NotFound);
  });

  it("can be answered once from twenty posts, whatever they say", async () => {
    const { bart, accept, refuse, states } = await offeredToBart();
    await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? accept(bart) : refuse(bart))));
    const [, bartsState, carlasState] = await states();
    expect(["CONFIRMED WAITING", "CANCELLED OFFERED"]).toContain(`${bartsState} ${carlasState}`);
    expect((await lettersTo(bart)).filter((letter) => letter.endsWith("QUEUED"))).toHaveLength(1);
  });

  it("after which one can come again, at the end", async () => {
    const { bart, register, refuse } = await offeredToBart();
    await refuse(bart);
    expect(await register(bart)).toEqual({ outcome: "waiting", position: 1 });
  });
});
