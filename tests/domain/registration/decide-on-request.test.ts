import { describe, expect, it } from "vitest";
import { guest, type Visitor } from "~/domain/access/actor";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { decideAsManager } from "~/domain/registration/decide-as-manager.server";
import { decideOnRequest } from "~/domain/registration/decide-on-request.server";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { registrationIdOf, requestWithManager } from "./asking-managers";
import { aThemeLead, strangers } from "./keeping-lists";
import { actsOn, historyOf, lettersTo, makePeople, passHours, statesOf } from "./registering";

async function aRequest(overrides = {}) {
  const { lead, edition: make } = await aThemeLead();
  const edition = await make({ approval: "THEME_LEAD", capacity: 1, ...overrides });
  const people = await makePeople();
  await actsOn(edition).register(people.anna);
  const decide = async (
    decision: "approve" | "decline",
    person: Visitor = people.anna,
    reason = "Te weinig ervaring",
    as = lead,
  ) =>
    decideOnRequest(as, {
      editionId: edition.id,
      registrationId: await registrationIdOf(edition.id, person),
      decision,
      reason,
    });
  return { lead, edition, ...people, decide };
}

describe("a theme lead's yes", () => {
  it("gives the free place, and the next one a turn", async () => {
    const { edition, anna, bart, decide } = await aRequest();
    await actsOn(edition).register(bart);
    expect(await decide("approve")).toEqual({ outcome: "approved", state: "CONFIRMED" });
    expect(await decide("approve", bart)).toEqual({ outcome: "approved", state: "WAITING" });
    expect(await historyOf(edition.id, bart)).toEqual(["- REQUESTED registered", "REQUESTED WAITING approved"]);
    expect(await lettersTo(bart)).toEqual(["registration-requested WITHDRAWN", "registration-approved QUEUED"]);
    expect(await statesOf(edition.id, [anna, bart])).toEqual(["CONFIRMED", "WAITING"]);
  });

  it("counts once, also when many click, and cannot become a no", async () => {
    const { edition, lead, anna, decide } = await aRequest();
    const ends = await Promise.all(Array.from({ length: 10 }, () => decide("approve")));
    expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1);
    expect(await decide("decline")).toEqual({ outcome: "no-request" });
    expect(await statesOf(edition.id, [anna])).toEqual(["CONFIRMED"]);
    const subjectId = await registrationIdOf(edition.id, anna);
    expect(await db.auditEntry.findMany({ where: { subjectId } })).toMatchObject([
      { action: "registration.approved", actorId: lead.accountId, codes: { edition: edition.id, by: "lead" } },
    ]);
  });

  it("may be given instead of a manager's, whose link is then used up", async () => {
    const { lead, edition: make } = await aThemeLead();
    const [edition, anna] = [await make({ approval: "MANAGER" }), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    const registrationId = await registrationIdOf(edition.id, anna);
    const input = { editionId: edition.id, registrationId, decision: "approve", reason: "" } as const;
    expect(await decideOnRequest(lead, input)).toEqual({ outcome: "approved", state: "CONFIRMED" });
    expect(await decideAsManager(guest, { token, decision: "decline", reason: "" })).toBe("approved");
    expect(await db.letter.findFirst({ where: { kind: "manager-asked" } })).toMatchObject({ state: "WITHDRAWN" });
  });
});

describe("a theme lead's no", () => {
  it("needs a reason, which is told", async () => {
    const { edition, anna, decide } = await aRequest();
    expect(await decide("decline", anna, "  ")).toEqual({ outcome: "reason-needed" });
    expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
    expect(await decide("decline")).toEqual({ outcome: "declined" });
    expect(await decide("decline")).toEqual({ outcome: "declined" });
    expect(await decide("approve")).toEqual({ outcome: "no-request" });
    const letter = await db.letter.findFirstOrThrow({
      where: { personId: anna.personId, kind: "registration-declined" },
    });
    expect(letter.facts).toMatchObject({ reason: "Te weinig ervaring" });
    expect(await lettersTo(anna)).toHaveLength(2);
  });

  it("makes way: after it one may ask anew", async () => {
    const { edition, anna, decide } = await aRequest();
    await decide("decline");
    expect(await actsOn(edition).register(anna)).toEqual({ outcome: "requested" });
  });
});

describe("deciding on a request", () => {
  it("ends with the start", async () => {
    const { edition, anna, decide } = await aRequest({ startsInHours: 1 });
    passHours(1);
    expect([await decide("approve"), await decide("decline")]).toEqual([
      { outcome: "started" },
      { outcome: "started" },
    ]);
    expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
  });

  it("is for who keeps the list: to others the edition is not there", async () => {
    const { edition, anna, decide } = await aRequest();
    for (const stranger of await strangers())
      await expect(decide("approve", anna, "", stranger)).rejects.toThrow(NotFound);
    const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
    await db.trainer.create({ data: { editionId: edition.id, personId: trainer.personId, name: trainer.name } });
    await expect(decide("approve", anna, "", trainer)).rejects.toThrow(NotAllowed);
    expect(await decide("approve", anna, "", await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] }))).toMatchObject({
      outcome: "approved",
    });
  });

  it("knows no registration of another edition", async () => {
    const { lead, edition, anna } = await aRequest();
    const other = await aRequest();
    const ids = [await registrationIdOf(other.edition.id, other.anna), anna.personId, "x", "\u0000"];
    for (const registrationId of ids) {
      const input = { editionId: edition.id, registrationId, decision: "approve", reason: "" } as const;
      await expect(decideOnRequest(lead, input)).rejects.toThrow(NotFound);
    }
  });
});
