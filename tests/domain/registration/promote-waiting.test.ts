import { describe, expect, it } from "vitest";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition } from "../../support/factories";
import {
  actsOn,
  approve,
  historyOf,
  lettersTo,
  makeCrowd,
  makePeople,
  passHours,
  placeApproved,
  setCapacity,
  statesOf,
} from "./registering";

describe("promoting", () => {
  it("gives new places to the queue in its order, with a letter each", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const crowd = await makeCrowd(5);
    for (const person of crowd) await actsOn(edition).register(person);
    await setCapacity(edition.id, 3);
    expect(await statesOf(edition.id, crowd)).toEqual(["CONFIRMED", "CONFIRMED", "CONFIRMED", "WAITING", "WAITING"]);
    const letters = await Promise.all(crowd.map(lettersTo));
    expect(letters.map((own) => own.at(-1))).toEqual([
      "registration-confirmed QUEUED",
      ...Array.from({ length: 2 }, () => "registration-promoted QUEUED"),
      ...Array.from({ length: 2 }, () => "registration-waiting QUEUED"),
    ]);
  });

  it("throws nobody out when the capacity is lowered, and gives nothing until there is room", async () => {
    const edition = await makeEdition({ capacity: 3 });
    const { register, cancel } = actsOn(edition);
    const { anna, bart, carla, daan } = await makePeople();
    for (const person of [anna, bart, carla, daan]) await register(person);
    await setCapacity(edition.id, 1);
    await cancel(anna);
    await cancel(bart);
    const states = () => statesOf(edition.id, [anna, bart, carla, daan]);
    expect(await states()).toEqual(["CANCELLED", "CANCELLED", "CONFIRMED", "WAITING"]);
    await cancel(carla);
    expect(await states()).toEqual(["CANCELLED", "CANCELLED", "CANCELLED", "CONFIRMED"]);
  });

  it("passes who still needs approval and tells their story why, for one who waits and for a newcomer", async () => {
    const edition = await makeEdition({ capacity: 1, approval: "THEME_LEAD" });
    const { register } = actsOn(edition);
    const { anna, bart, carla } = await makePeople();
    await register(anna);
    await register(bart);
    await approve(edition.id, bart);
    expect(await statesOf(edition.id, [anna, bart])).toEqual(["REQUESTED", "CONFIRMED"]);
    await setCapacity(edition.id, 2);
    await placeApproved(edition.id, carla);
    expect(await statesOf(edition.id, [anna, bart, carla])).toEqual(["REQUESTED", "CONFIRMED", "CONFIRMED"]);
    const passed = "REQUESTED REQUESTED passed-approval-missing";
    expect(await historyOf(edition.id, anna)).toEqual(["- REQUESTED registered", passed, passed]);
    expect(await lettersTo(anna)).toEqual(["registration-requested QUEUED"]);
  });

  it("gives places to those who asked when approval is asked no longer, in the order in which they came", async () => {
    const edition = await makeEdition({ capacity: 1, approval: "THEME_LEAD" });
    const { register } = actsOn(edition);
    const { anna, bart } = await makePeople();
    await register(anna);
    await register(bart);
    await db.edition.update({ where: { id: edition.id }, data: { approval: "NONE" } });
    await setCapacity(edition.id, 1);
    expect(await statesOf(edition.id, [anna, bart])).toEqual(["CONFIRMED", "REQUESTED"]);
    expect(await lettersTo(anna)).toEqual(["registration-requested WITHDRAWN", "registration-promoted QUEUED"]);
  });

  it("asks who has a place elsewhere then, and keeps the place for them", async () => {
    const [edition, elsewhere] = [await makeEdition({ capacity: 1 }), await makeEdition()];
    const { register, cancel } = actsOn(edition);
    const { anna, bart, carla } = await makePeople();
    for (const person of [anna, bart, carla]) await register(person);
    await actsOn(elsewhere).register(bart);
    await cancel(anna);
    expect(await statesOf(edition.id, [bart, carla])).toEqual(["OFFERED", "WAITING"]);
    expect((await historyOf(edition.id, bart)).at(-1)).toBe("WAITING OFFERED place-free-overlap");
  });

  it("serves those who wait before a newcomer, when a place was freed without them", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register } = actsOn(edition);
    const { anna, bart, carla } = await makePeople();
    await register(anna);
    await register(bart);
    await db.edition.update({ where: { id: edition.id }, data: { capacity: 2 } });
    expect(await register(carla)).toEqual({ outcome: "waiting", position: 1 });
    expect(await statesOf(edition.id, [anna, bart, carla])).toEqual(["CONFIRMED", "CONFIRMED", "WAITING"]);
  });

  it("gives nothing after the start and nothing in an edition that is off", async () => {
    const [begun, off] = [await makeEdition({ capacity: 1, startsInHours: 1 }), await makeEdition({ capacity: 1 })];
    const { anna, bart } = await makePeople();
    for (const edition of [begun, off]) {
      await actsOn(edition).register(anna);
      await actsOn(edition).register(bart);
    }
    await db.edition.update({ where: { id: off.id }, data: { state: "CANCELLED", cancelledAt: clock.now() } });
    passHours(1);
    for (const { id } of [begun, off]) {
      await setCapacity(id, 2);
      expect(await statesOf(id, [anna, bart])).toEqual(["CONFIRMED", "WAITING"]);
    }
  });
});
