import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

const day = new Date("2026-03-12");
const counted = { kind: "COUNTED", figureKey: "belofte", source: "test", day, recordedAt: day } as const;

beforeAll(async () => {
  await db.participation.create({ data: { ...counted, sourceKey: "guard:1" } });
});

// Through the client the database's refusal (restrict_violation) carries the client's own words.
const REFUSED = /append-only|constraint violated/;
const UNLIKE = /does not say what it takes back/;

describe("the ledger, against the application's own database user", () => {
  it.each([
    ["an update through the client", () => db.participation.updateMany({ data: { quantity: 2 } })],
    ["a deletion through the client", () => db.participation.deleteMany()],
    ["an update in SQL", () => db.$executeRaw`UPDATE participation SET day = '2026-03-13'`],
    ["an update of no more than a note of the source", () => db.$executeRaw`UPDATE participation SET source = source`],
    ["a deletion in SQL", () => db.$executeRaw`DELETE FROM participation`],
    ["emptying the table", () => db.$executeRaw`TRUNCATE participation`],
    ["emptying it along with others", () => db.$executeRaw`TRUNCATE participant, participation CASCADE`],
    [
      "an upsert that would change a row",
      () => db.$executeRaw`INSERT INTO participation (id, kind, figure_key, day, recorded_at, source, source_key)
        VALUES (gen_random_uuid(), 'COUNTED', 'belofte', '2026-03-12', '2026-03-12', 'test', 'guard:1')
        ON CONFLICT (source_key) DO UPDATE SET quantity = 9`,
    ],
  ])("refuses %s", async (_, attempt) => {
    await expect(attempt()).rejects.toThrow(REFUSED);
    expect(await db.participation.findMany({ select: { quantity: true, source: true } })).toMatchObject([
      { source: "test" },
    ]);
  });

  it("refuses a session that calls itself a replica as well", async () => {
    const asReplica = db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`DELETE FROM participation`;
    });
    await expect(asReplica).rejects.toThrow(REFUSED);
    expect(await db.participation.count()).toBe(1);
  });

  it("takes a reversing row, once", async () => {
    const row = await db.participation.findFirstOrThrow();
    const reversal = { ...row, id: undefined, reverses: row.id, sourceKey: `reversal:${row.id}` };
    await db.participation.create({ data: reversal });
    await expect(db.participation.create({ data: { ...reversal, sourceKey: "reversal:again" } })).rejects.toThrow();
    expect(await db.participation.count()).toBe(2);
  });

  it.each([
    ["another promise", { figureKey: "andere" }],
    ["another offering", { offeringId: randomUUID() }],
    ["another organisation", { organisationId: randomUUID(), organisationKind: "gemeente" }],
    ["another day", { day: new Date("2026-03-13") }],
    ["another number", { quantity: 2 }],
  ])("refuses a reversing row that says %s than the row it takes back", async (_, facts) => {
    const { id, ...row } = await db.participation.create({ data: { ...counted, sourceKey: randomUUID() } });
    const reversal = { ...row, reverses: id, sourceKey: `reversal:${id}` };
    await expect(db.participation.create({ data: { ...reversal, ...facts } })).rejects.toThrow(UNLIKE);
    expect(await db.participation.findUnique({ where: { reverses: id } })).toBeNull();
    await db.participation.create({ data: { ...reversal, source: "another", recordedAt: clock.now() } });
  });

  it("refuses to take back what takes another back", async () => {
    const { id, ...row } = await db.participation.findFirstOrThrow({ where: { reverses: { not: null } } });
    const again = { ...row, reverses: id, sourceKey: randomUUID() };
    await expect(db.participation.create({ data: again })).rejects.toThrow(UNLIKE);
  });
});
