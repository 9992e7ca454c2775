import { describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { registerPerson } from "~/domain/registration/register-person.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { address } from "../signing-in/browsers";
import { aThemeLead, strangers } from "./keeping-lists";
import { actsOn, historyOf, lettersTo, makePeople, statesOf } from "./registering";

const add = (lead: Visitor, editionId: string, email: string, name = "") =>
  registerPerson(lead, { editionId, email: address(email), name });
const inMs = (milliseconds: number) => new Date(clock.now().getTime() + milliseconds);

describe("registering someone by their address", () => {
  it("gives who has an account a place, under their own name, with a letter and a line of the log", async () => {
    const { lead, edition: make } = await aThemeLead();
    const [edition, anna] = [await make(), await makeVisitor()];
    expect(await add(lead, edition.id, anna.email, "Een andere naam")).toEqual({
      outcome: "confirmed",
      name: anna.name,
    });
    expect(await historyOf(edition.id, anna)).toEqual(["- CONFIRMED registered-by-lead"]);
    expect(await lettersTo(anna)).toEqual(["registration-confirmed QUEUED"]);
    expect(await db.registration.findFirst({ where: { editionId: edition.id } })).toMatchObject({ source: "lead" });
    expect(await db.auditEntry.findMany({ where: { actorId: lead.accountId } })).toMatchObject([
      { action: "registration.made-for-person", codes: { edition: edition.id, madePerson: false } },
    ]);
  });

  it("makes a person without account, for whom it needs a name, and writes to the address", async () => {
    const { lead, edition: make } = await aThemeLead();
    const edition = await make();
    expect(await add(lead, edition.id, "nieuw@elders.example")).toEqual({ outcome: "name-needed" });
    expect(await db.person.count({ where: { email: "nieuw@elders.example" } })).toBe(0);
    expect(await add(lead, edition.id, "nieuw@elders.example", "Nina Nieuw")).toEqual({
      outcome: "confirmed",
      name: "Nina Nieuw",
    });
    const letter = { kind: "registration-confirmed", toName: "Nina Nieuw" };
    expect(await db.letter.findMany({ where: { toAddress: "nieuw@elders.example" } })).toMatchObject([letter]);
  });

  it("is harmless a second time, and to ten at once", async () => {
    const { lead, edition: make } = await aThemeLead();
    const edition = await make({ capacity: 3 });
    const ends = await Promise.all(
      Array.from({ length: 10 }, () => add(lead, edition.id, "ook@elders.example", "Ook")),
    );
    expect(ends.filter(({ outcome }) => outcome === "confirmed")).toHaveLength(1);
    expect(ends.filter(({ outcome }) => outcome === "already-registered")).toHaveLength(9);
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(1);
  });

  it("is bound by capacity and queue: nobody passes who waits", async () => {
    const { lead, edition: make } = await aThemeLead();
    const edition = await make({ capacity: 1 });
    const { anna, bart, carla } = await makePeople();
    await actsOn(edition).register(anna);
    await actsOn(edition).register(bart);
    expect(await add(lead, edition.id, carla.email)).toEqual({ outcome: "waiting", name: carla.name });
    await actsOn(edition).cancel(anna);
    expect(await statesOf(edition.id, [bart, carla])).toEqual(["CONFIRMED", "WAITING"]);
  });

  it("is bound by the quota of an employer", async () => {
    const { lead, edition: make } = await aThemeLead();
    const edition = await make({ quotaPerOrganisation: 1 });
    const [anna, bart] = [await makeVisitor(), await makeVisitor()];
    const colleague = await makeVisitor({ organisationId: anna.organisationId ?? "" });
    await add(lead, edition.id, anna.email);
    expect(await add(lead, edition.id, colleague.email)).toMatchObject({ outcome: "waiting" });
    expect(await add(lead, edition.id, bart.email)).toMatchObject({ outcome: "confirmed" });
  });

  it.each([
    ["before registration opens", () => ({ opensAt: inMs(3_600_000) })],
    ["after it closed", () => ({ closesAt: inMs(-1000) })],
    ["where approval is asked", () => ({ approval: "THEME_LEAD" as const })],
    ["where a manager's approval is asked", () => ({ approval: "MANAGER" as const })],
    ["for who is not invited", () => ({ visibility: "INVITED" as const })],
  ])("is not bound %s", async (_, overrides) => {
    const { lead, edition: make } = await aThemeLead();
    const [edition, anna] = [await make(overrides()), await makeVisitor()];
    expect(await add(lead, edition.id, anna.email)).toMatchObject({ outcome: "confirmed" });
  });

  it.each([
    ["started", { startsInHours: -1 }],
    ["past", { startsInHours: -48 }],
    ["edition-cancelled", { state: "CANCELLED" }],
    ["unpublished", { state: "DRAFT" }],
  ] as const)("is over when it is %s, and makes nobody", async (outcome, overrides) => {
    const { lead, edition: make } = await aThemeLead();
    const edition = await make(overrides);
    expect(await add(lead, edition.id, "laat@elders.example", "Te Laat")).toEqual({ outcome });
    expect(await db.person.count({ where: { email: "laat@elders.example" } })).toBe(0);
  });

  it("is for who keeps the list: to others the edition is not there", async () => {
    const { edition: make } = await aThemeLead();
    const edition = await make();
    for (const stranger of await strangers())
      await expect(add(stranger, edition.id, "x@elders.example", "X")).rejects.toThrow(NotFound);
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(0);
  });
});
