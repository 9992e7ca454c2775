import { describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { importList } from "~/domain/editions/import-list.server";
import type { ImportOutcome } from "~/domain/editions/import-list-results";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aThemeLead, strangers } from "../registration/keeping-lists";
import { actsOn, historyOf, lettersTo, makePeople, statesOf } from "../registration/registering";

type Person = [name: string, email: string];

const linesOf = (people: Person[]) =>
  people.map(([name, email], index) => ({ row: index + 2, name, email, jobTitle: "Boa" }));
const results = (end: ImportOutcome) =>
  end.outcome === "look" ? end.seen.lines.map(({ result }) => result) : end.outcome;

function importing(lead: Visitor, editionId: string, people: Person[]) {
  const send = (agreed: string, skipFaults = false) =>
    importList(lead, { editionId, lines: linesOf(people), agreed, skipFaults });
  const look = () => send("");
  const agreed = async () => {
    const end = await look();
    return end.outcome === "look" ? end.seen.agreed : "";
  };
  return { send, look, agreed, apply: async (skipFaults = false) => send(await agreed(), skipFaults) };
}

async function anEdition(overrides = {}) {
  const { lead, edition: make } = await aThemeLead();
  return { lead, edition: await make(overrides) };
}

describe("looking at a list", () => {
  it("says for each line what would happen, and does nothing", async () => {
    const { lead, edition } = await anEdition({ capacity: 3 });
    const { anna, bart, carla } = await makePeople();
    await actsOn(edition).register(anna);
    await actsOn(edition).register(carla);
    await actsOn(edition).cancel(carla);
    const people: Person[] = [
      ["Nieuw", "nieuw@lijst.example"],
      ["Anna", anna.email],
      ["Fout", "geen adres"],
      ["Bart", bart.email],
      ["Nieuw", "NIEUW@lijst.example"],
      ["Carla", carla.email],
      ["Te lang".repeat(20), "telang@lijst.example"],
      ["Te laat", "telaat@lijst.example"],
    ];
    expect(results(await importing(lead, edition.id, people).look())).toEqual([
      "place",
      "already",
      "bad-address",
      "place",
      "twice",
      "ended",
      "bad-name",
      "waiting",
    ]);
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(2);
    expect(await db.person.count({ where: { email: "nieuw@lijst.example" } })).toBe(0);
  });

  it("tells nobody whom the academy knows: a stranger and an account read the same", async () => {
    const { lead, edition } = await anEdition();
    const known = await makeVisitor();
    const end = await importing(lead, edition.id, [
      ["A", known.email],
      ["B", "onbekend@lijst.example"],
    ]).look();
    expect(results(end)).toEqual(["place", "place"]);
    expect(JSON.stringify(end)).not.toContain(known.name);
  });

  it("knows quota and kept places", async () => {
    const { lead, edition } = await anEdition({ quotaPerOrganisation: 1 });
    const one = await makeVisitor();
    const colleague = await makeVisitor({ organisationId: one.organisationId ?? "" });
    const list = importing(lead, edition.id, [
      ["A", one.email],
      ["B", colleague.email],
      ["C", "c@lijst.example"],
    ]);
    expect(results(await list.look())).toEqual(["place", "waiting", "place"]);
    expect(await list.apply()).toEqual({ outcome: "imported", places: 2, waiting: 1 });
    expect(await statesOf(edition.id, [one, colleague])).toEqual(["CONFIRMED", "WAITING"]);
  });
});

describe("a line with only an address", () => {
  it("registers who is known under their own name, and who is not under their address until someone names them", async () => {
    const { lead, edition } = await anEdition();
    const { lead: other, edition: later } = await anEdition();
    const { anna } = await makePeople();
    const stranger = "alleen-adres@lijst.example";
    const bare: Person[] = [
      ["", anna.email],
      ["", stranger],
    ];
    expect(await importing(lead, edition.id, bare).apply()).toMatchObject({ outcome: "imported", places: 2 });
    const names = async () => {
      const where = { OR: [{ email: stranger }, { id: anna.personId }] };
      return (await db.person.findMany({ where, orderBy: { email: "asc" } })).map(({ name }) => name);
    };
    expect(await names()).toEqual([stranger, anna.name]);
    expect(await db.letter.findFirst({ where: { toAddress: stranger } })).toMatchObject({ toName: "" });
    const named: Person[] = [
      ["Iemand anders", anna.email],
      ["Nora Nieuw", stranger],
    ];
    await importing(other, later.id, named).apply();
    expect(await names()).toEqual(["Nora Nieuw", anna.name]);
  });
});

describe("importing a list", () => {
  it("registers all who are new, in the order of the list, with letters, and says so in the log", async () => {
    const { lead, edition } = await anEdition({ capacity: 2, approval: "THEME_LEAD" });
    const { anna, bart } = await makePeople();
    const list = importing(lead, edition.id, [
      ["Anna", anna.email],
      ["Nina", "nina@lijst.example"],
      ["Bart", bart.email],
    ]);
    expect(await list.apply()).toEqual({ outcome: "imported", places: 2, waiting: 1 });
    expect(await statesOf(edition.id, [anna, bart])).toEqual(["CONFIRMED", "WAITING"]);
    expect(await historyOf(edition.id, anna)).toEqual(["- CONFIRMED registered-from-list"]);
    expect(await lettersTo(bart)).toEqual(["registration-waiting QUEUED"]);
    expect(await db.letter.findMany({ where: { toAddress: "nina@lijst.example" } })).toMatchObject([
      { kind: "registration-confirmed", toName: "Nina" },
    ]);
    expect(await db.person.findUnique({ where: { email: "nina@lijst.example" } })).toMatchObject({ jobTitle: "Boa" });
    const logged = await db.auditEntry.groupBy({
      by: ["action"],
      where: { actorId: lead.accountId },
      _count: true,
      orderBy: { action: "asc" },
    });
    expect(logged).toMatchObject([
      { action: "list.imported", _count: 1 },
      { action: "registration.made-for-person", _count: 3 },
    ]);
  });

  it("is harmless a second time, and to five at once", async () => {
    const { lead, edition } = await anEdition();
    const list = importing(
      lead,
      edition.id,
      Array.from({ length: 10 }, (_, index) => [`P${index}`, `p${index}@vijf.example`]),
    );
    const agreed = await list.agreed();
    const ends = await Promise.all(Array.from({ length: 5 }, () => list.send(agreed)));
    expect(ends.filter(({ outcome }) => outcome === "imported")).toEqual([
      { outcome: "imported", places: 10, waiting: 0 },
    ]);
    expect(await list.apply()).toEqual({ outcome: "imported", places: 0, waiting: 0 });
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(10);
    expect(await db.letter.count({ where: { toAddress: { endsWith: "@vijf.example" } } })).toBe(10);
  });

  it("does nothing while a line is wrong, unless those are left out", async () => {
    const { lead, edition } = await anEdition();
    const list = importing(lead, edition.id, [
      ["Goed", "goed@lijst.example"],
      ["Fout", "fout"],
    ]);
    expect(await list.apply()).toMatchObject({ outcome: "look", why: "faults" });
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(0);
    expect(await list.apply(true)).toEqual({ outcome: "imported", places: 1, waiting: 0 });
  });

  it("shows the list again when its effect has changed since it was seen", async () => {
    const { lead, edition } = await anEdition({ capacity: 1 });
    const list = importing(lead, edition.id, [["Laat", "laat@lijst.example"]]);
    const agreed = await list.agreed();
    await actsOn(edition).register(await makeVisitor());
    const end = await list.send(agreed);
    expect(end).toMatchObject({ outcome: "look", why: "changed" });
    expect(results(end)).toEqual(["waiting"]);
    expect(await list.send("verzonnen")).toMatchObject({ outcome: "look", why: "changed" });
  });

  it("takes nobody past who waits", async () => {
    const { lead, edition } = await anEdition({ capacity: 1 });
    const { anna, bart } = await makePeople();
    await actsOn(edition).register(anna);
    await actsOn(edition).register(bart);
    await importing(lead, edition.id, [["C", "c@achteraan.example"]]).apply();
    await actsOn(edition).cancel(anna);
    expect(await statesOf(edition.id, [bart])).toEqual(["CONFIRMED"]);
  });

  it("takes a thousand people at once", async () => {
    const { lead, edition } = await anEdition({ capacity: 400 });
    const list = importing(
      lead,
      edition.id,
      Array.from({ length: 1000 }, (_, index) => [`P${index}`, `p${index}@veel.example`]),
    );
    const agreed = await list.agreed();
    const begun = performance.now();
    expect(await list.send(agreed)).toEqual({ outcome: "imported", places: 400, waiting: 600 });
    expect(performance.now() - begun).toBeLessThan(12_000);
    const [last] = await db.registration.findMany({
      where: { editionId: edition.id },
      orderBy: { queuePosition: "desc" },
      take: 1,
      include: { person: true },
    });
    expect(last?.person.name).toBe("P999");
  });

  it.each([
    ["started", { startsInHours: -1 }],
    ["edition-cancelled", { state: "CANCELLED" }],
    ["unpublished", { state: "DRAFT" }],
  ] as const)("is over when it is %s", async (outcome, overrides) => {
    const { lead, edition } = await anEdition(overrides);
    expect(await importing(lead, edition.id, [["A", "a@over.example"]]).look()).toEqual({ outcome });
  });

  it("is for who keeps the list: to others the edition is not there", async () => {
    const { edition } = await anEdition();
    for (const stranger of await strangers())
      await expect(importing(stranger, edition.id, [["A", "a@lijst.example"]]).look()).rejects.toThrow(NotFound);
  });
});
