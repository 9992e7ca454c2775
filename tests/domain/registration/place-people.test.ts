import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { db } from "~/platform/db.server";
import { makeEdition, makeOrganisation, makeVisitor } from "../../support/factories";
import { historyOf, lettersTo, makeCrowd, placeApproved, statesOf } from "./registering";

describe("placing several people at once", () => {
  it("gives the places in their order and the rest a turn in the queue, with a letter each", async () => {
    const edition = await makeEdition({ capacity: 2, approval: "THEME_LEAD" });
    const crowd = await makeCrowd(4);
    await placeApproved(edition.id, ...crowd);
    expect(await statesOf(edition.id, crowd)).toEqual(["CONFIRMED", "CONFIRMED", "WAITING", "WAITING"]);
    expect(await Promise.all(crowd.slice(1, 3).map(lettersTo))).toEqual([
      ["registration-confirmed QUEUED"],
      ["registration-waiting QUEUED"],
    ]);
    const positions = await db.registration.findMany({
      where: { editionId: edition.id },
      orderBy: { queuePosition: "asc" },
    });
    expect(positions.map(({ personId }) => personId)).toEqual(crowd.map(({ personId }) => personId));
    expect(positions.map(({ source, approvedAt }) => [source, approvedAt !== null])).toEqual(
      crowd.map(() => ["list", true]),
    );
  });

  it("tells one of them why a later one of the same list passed them", async () => {
    const town = await makeOrganisation();
    const edition = await makeEdition({ quotaPerOrganisation: 1 });
    const ofTown = { organisationId: town.id };
    const people = [await makeVisitor(ofTown), await makeVisitor(ofTown), await makeVisitor(), await makeVisitor()];
    await placeApproved(edition.id, ...people);
    expect(await statesOf(edition.id, people)).toEqual(["CONFIRMED", "WAITING", "CONFIRMED", "CONFIRMED"]);
    const passed = "WAITING WAITING passed-quota-full";
    expect(await historyOf(edition.id, people[1] as (typeof people)[0])).toEqual([
      "- WAITING registered-from-list",
      passed,
      passed,
    ]);
    expect(await db.letter.count({ where: { subjectKind: "registration" } })).toBeGreaterThanOrEqual(4);
  });

  it("writes to someone without account at their own address, and to one without any not at all", async () => {
    const edition = await makeEdition();
    const [known, unreachable] = await makeCrowd(2);
    await db.account.deleteMany({ where: { personId: { in: [known?.personId ?? "", unreachable?.personId ?? ""] } } });
    await db.person.update({ where: { id: known?.personId ?? "" }, data: { email: "zonder@account.example" } });
    if (known && unreachable) await placeApproved(edition.id, known, unreachable);
    const letters = await db.letter.findMany({
      where: { personId: { in: [known?.personId ?? "", unreachable?.personId ?? ""] } },
    });
    expect(letters.map(({ toAddress, kind }) => `${toAddress} ${kind}`)).toEqual([
      "zonder@account.example registration-confirmed",
    ]);
  });

  it("asks the database as often for forty as for four", async () => {
    const asked: number[] = [];
    for (const size of [4, 40]) {
      const edition = await makeEdition({ capacity: size - 2 });
      const crowd = await makeCrowd(size);
      const queries = vi.spyOn(pg.Client.prototype, "query");
      await placeApproved(edition.id, ...crowd);
      asked.push(queries.mock.calls.length);
      queries.mockRestore();
      expect(await db.registration.count({ where: { editionId: edition.id, state: "CONFIRMED" } })).toBe(size - 2);
    }
    expect(asked[0]).toBeGreaterThan(5);
    expect(asked[1]).toBe(asked[0]);
  }, 60_000);
});
