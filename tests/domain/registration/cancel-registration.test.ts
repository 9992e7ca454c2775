import { describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { cancelRegistration } from "~/domain/registration/cancel-registration.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition } from "../../support/factories";
import { actsOn, historyOf, lastFacts, lettersTo, makePeople, passHours, statesOf } from "./registering";

describe("cancelling", () => {
  it("gives the place to the first who waits, and tells both", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register, cancel } = actsOn(edition);
    const { anna, bart, carla } = await makePeople();
    await register(anna);
    await register(bart);
    await register(carla);
    expect(await cancel(anna)).toEqual({ outcome: "cancelled" });
    expect(await statesOf(edition.id, [anna, bart, carla])).toEqual(["CANCELLED", "CONFIRMED", "WAITING"]);
    expect(await lastFacts(anna, "registration-cancelled")).toMatchObject({ hadPlace: true, sequence: 1 });
    expect(await historyOf(edition.id, bart)).toEqual(["- WAITING registered", "WAITING CONFIRMED place-free"]);
    const promotion = await db.registrationChange.findFirstOrThrow({ where: { reason: "place-free" } });
    expect(promotion).toMatchObject({ actorKind: "SYSTEM", actorId: null });
  });

  it("takes back the letters that are no longer true", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register, cancel } = actsOn(edition);
    const { anna, bart } = await makePeople();
    await register(anna);
    await register(bart);
    await cancel(anna);
    expect(await lettersTo(anna)).toEqual(["registration-confirmed WITHDRAWN", "registration-cancelled QUEUED"]);
    expect(await lettersTo(bart)).toEqual(["registration-waiting WITHDRAWN", "registration-promoted QUEUED"]);
  });

  it("keeps what was said about it where it can be erased, and not in the history", async () => {
    const edition = await makeEdition();
    const { register, address } = actsOn(edition);
    const { anna } = await makePeople();
    await register(anna);
    await cancelRegistration(anna, { ...address, reason: ` Ziek ${"x".repeat(600)}` });
    const [note, ...more] = await db.registrationNote.findMany({
      where: { registration: { personId: anna.personId } },
    });
    expect(more).toEqual([]);
    expect(note).toMatchObject({ reason: "cancelled", text: expect.stringMatching(/^Ziek x+$/) });
    expect(note?.text.length).toBeLessThanOrEqual(500);
  });

  it("leaves the queue without an invitation to take back", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register, cancel } = actsOn(edition);
    const { anna, bart, carla } = await makePeople();
    for (const person of [anna, bart, carla]) await register(person);
    expect(await cancel(bart)).toEqual({ outcome: "cancelled" });
    expect(await lastFacts(bart, "registration-cancelled")).toMatchObject({ hadPlace: false });
    expect(await register(carla)).toEqual({ outcome: "waiting", position: 1 });
  });

  it("gives the same answer again, and to twenty at once, and frees one place only", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register, cancel } = actsOn(edition);
    const { anna, bart, carla } = await makePeople();
    for (const person of [anna, bart, carla]) await register(person);
    const answers = await Promise.all(Array.from({ length: 20 }, () => cancel(anna)));
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(["cancelled"]));
    expect(await statesOf(edition.id, [bart, carla])).toEqual(["CONFIRMED", "WAITING"]);
    expect(await lettersTo(anna)).toHaveLength(2);
  });

  it("cannot be done after the deadline, but one who waits may always leave", async () => {
    const edition = await makeEdition({ capacity: 1, cancelUntil: new Date(clock.now().getTime() + 3_600_000) });
    const { register, cancel } = actsOn(edition);
    const { anna, bart } = await makePeople();
    await register(anna);
    await register(bart);
    passHours(1);
    expect(await cancel(anna)).toEqual({ outcome: "too-late" });
    expect(await cancel(bart)).toEqual({ outcome: "cancelled" });
    expect(await statesOf(edition.id, [anna, bart])).toEqual(["CONFIRMED", "CANCELLED"]);
  });

  it("cannot be done once it has begun, and nobody is promoted then", async () => {
    const edition = await makeEdition({ capacity: 1, startsInHours: 1 });
    const { register, cancel } = actsOn(edition);
    const { anna, bart } = await makePeople();
    await register(anna);
    await register(bart);
    passHours(1);
    expect(await cancel(anna)).toEqual({ outcome: "started" });
    await db.edition.update({ where: { id: edition.id }, data: { capacity: 5 } });
    expect(await cancel(bart)).toEqual({ outcome: "started" });
    expect(await statesOf(edition.id, [anna, bart])).toEqual(["CONFIRMED", "WAITING"]);
  });

  it("has nothing to do where the edition was called off", async () => {
    const edition = await makeEdition();
    const { register, cancel } = actsOn(edition);
    const { anna } = await makePeople();
    await register(anna);
    await db.edition.update({ where: { id: edition.id }, data: { state: "CANCELLED", cancelledAt: clock.now() } });
    expect(await cancel(anna)).toEqual({ outcome: "edition-cancelled" });
  });

  it("knows no registration of another, of another address, or of nobody", async () => {
    const edition = await makeEdition();
    const { register, cancel, address } = actsOn(edition);
    const { anna, bart } = await makePeople();
    await register(anna);
    await expect(cancel(bart)).rejects.toThrow(NotFound);
    await expect(cancelRegistration(anna, { ...address, slug: "ander-aanbod" })).rejects.toThrow(NotFound);
    await expect(cancelRegistration(anna, { ...address, editionId: "geen-id" })).rejects.toThrow(NotFound);
    expect(await statesOf(edition.id, [anna])).toEqual(["CONFIRMED"]);
  });
});
