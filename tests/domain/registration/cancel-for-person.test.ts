import { describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { cancelForPerson } from "~/domain/registration/cancel-for-person.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { registrationIdOf } from "./asking-managers";
import { aThemeLead, strangers } from "./keeping-lists";
import { actsOn, historyOf, lastFacts, lettersTo, makePeople, passHours, statesOf } from "./registering";

async function aPlace(overrides = {}) {
  const { lead, edition: make } = await aThemeLead();
  const edition = await make({ capacity: 1, ...overrides });
  const people = await makePeople();
  await actsOn(edition).register(people.anna);
  const registrationId = await registrationIdOf(edition.id, people.anna);
  const cancel = (reason = "De zaal is te klein.", as = lead) =>
    cancelForPerson(as, { editionId: edition.id, registrationId, reason });
  return { lead, edition, ...people, registrationId, cancel };
}

describe("ending someone's registration for them", () => {
  it("tells the reason, lets the queue move on and is logged", async () => {
    const { lead, edition, anna, bart, cancel, registrationId } = await aPlace();
    await actsOn(edition).register(bart);
    expect(await cancel()).toEqual({ outcome: "cancelled" });
    expect(await statesOf(edition.id, [anna, bart])).toEqual(["CANCELLED", "CONFIRMED"]);
    expect(await historyOf(edition.id, anna)).toEqual([
      "- CONFIRMED registered",
      "CONFIRMED CANCELLED cancelled-by-lead",
    ]);
    expect(await lastFacts(anna, "cancelled-for-you")).toMatchObject({
      reason: "De zaal is te klein.",
      movedTo: null,
      hadPlace: true,
    });
    const codes = { edition: edition.id, from: "CONFIRMED" };
    expect(await db.auditEntry.findMany({ where: { subjectId: registrationId } })).toMatchObject([
      { action: "registration.cancelled-for-person", actorId: lead.accountId, codes },
    ]);
  });

  it("changes nothing a second time", async () => {
    const { anna, cancel } = await aPlace();
    await cancel();
    expect(await cancel("Nog een reden")).toEqual({ outcome: "cancelled" });
    expect(await lettersTo(anna)).toHaveLength(2);
  });

  it("needs a reason", async () => {
    const { edition, anna, cancel } = await aPlace();
    expect(await cancel(" \n ")).toEqual({ outcome: "reason-needed" });
    expect(await statesOf(edition.id, [anna])).toEqual(["CONFIRMED"]);
  });

  it("is not bound by the deadline of participants, but by the start", async () => {
    const late = await aPlace({ cancelUntil: new Date(clock.now().getTime() - 1000) });
    expect(await late.cancel()).toEqual({ outcome: "cancelled" });
    const begun = await aPlace({ startsInHours: 1 });
    passHours(1);
    expect(await begun.cancel()).toEqual({ outcome: "started" });
    expect(await statesOf(begun.edition.id, [begun.anna])).toEqual(["CONFIRMED"]);
  });

  it("is for who keeps the list: to others the edition is not there", async () => {
    const { edition, anna, cancel } = await aPlace();
    for (const stranger of await strangers()) await expect(cancel("x", stranger)).rejects.toThrow(NotFound);
    expect(await statesOf(edition.id, [anna])).toEqual(["CONFIRMED"]);
  });
});
