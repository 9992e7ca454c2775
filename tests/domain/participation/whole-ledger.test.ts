import { randomUUID } from "node:crypto";
import type { Prisma } from "@db/client";
import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import type { Ledger } from "~/domain/participation/ledger";
import { wholeLedger } from "~/domain/participation/whole-ledger.server";
import { db } from "~/platform/db.server";
import { dice } from "../reporting/a-ledger";

function aRow(facts: Partial<Prisma.ParticipationCreateManyInput> = {}): Prisma.ParticipationCreateManyInput {
  const id = randomUUID();
  const when = { day: new Date("2026-03-01"), recordedAt: new Date("2026-03-01T12:00:00Z") };
  const who = { kind: "STARTED" as const, participantId: randomUUID(), offeringId: randomUUID() };
  return { id, ...when, ...who, source: "test", sourceKey: id, ...facts };
}

function reversalOf(row: Prisma.ParticipationCreateManyInput): Prisma.ParticipationCreateManyInput {
  const id = randomUUID();
  return { ...row, id, sourceKey: id, reverses: row.id, recordedAt: new Date("2026-03-02T12:00:00Z") };
}

/** The rows that stand, as the copy has them and as the table has them. */
async function standing() {
  const ledger = await wholeLedger();
  const rows = await db.participation.findMany({ select: { id: true, reverses: true } });
  const reversed = new Map(rows.map(({ id, reverses }) => [reverses, id]));
  return {
    copied: idsThat(ledger, (row) => ledger.reversed[row] === Number.POSITIVE_INFINITY),
    written: rows.flatMap(({ id }) => (reversed.has(id) ? [] : [id])).sort(),
  };
}

function idsThat(ledger: Ledger, keeps: (row: number) => boolean): string[] {
  return ledger.ids.filter((_, row) => keeps(row)).sort();
}

async function connection(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: String(process.env.TEST_FILE_DATABASE_URL) });
  await client.connect();
  return client;
}

async function write(client: pg.Client): Promise<string> {
  const id = randomUUID();
  await client.query(
    `INSERT INTO participation (id, kind, participant_id, offering_id, themes, audiences, day, recorded_at, source, source_key)
     VALUES ($1, 'STARTED', $1, $1, '{}', '{}', '2026-03-01', '2026-03-01', 'test', $2)`,
    [id, id],
  );
  return id;
}

describe("the copy of the ledger", () => {
  it("holds a row as soon as it is committed, whoever wrote it and whatever day it says", async () => {
    await wholeLedger();
    const row = aRow({ day: new Date("2024-02-29"), recordedAt: new Date("2024-02-29T22:59:59Z"), quantity: 2.5 });
    await db.participation.create({ data: row });
    const ledger = await wholeLedger();
    const at = ledger.ids.indexOf(String(row.id));
    expect(ledger.recorded[at]).toBe(Date.parse("2024-02-29T22:59:59Z"));
    expect(new Date((ledger.day[at] ?? 0) * 86_400_000).toISOString().slice(0, 10)).toBe("2024-02-29");
    expect(ledger.quantity[at]).toBe(2.5);
    expect(ledger.facts.values[ledger.fact[at] ?? 0]).toMatchObject({ themes: [], audiences: [] });
    expect(ledger.participants.values[ledger.participant[at] ?? 0]).toBe(row.participantId);
  });

  it("holds what was written before but committed after a later row, and leaves out what was rolled back", async () => {
    const [early, never, late] = await Promise.all([connection(), connection(), connection()]);
    await early.query("BEGIN");
    const waited = await write(early);
    await never.query("BEGIN");
    const undone = await write(never);
    const written = await write(late);
    const before = (await wholeLedger()).ids.slice();
    expect(before).toContain(written);
    expect(before).not.toContain(waited);
    await early.query("COMMIT");
    await never.query("ROLLBACK");
    const after = (await wholeLedger()).ids;
    expect(after.slice(before.length)).toEqual([waited]);
    expect(after).not.toContain(undone);
    await Promise.all([early.end(), never.end(), late.end()]);
  });

  it("asks once more for a position that was rolled back, and for as long as it takes for one of a transaction under way", async () => {
    const asked = vi.spyOn(db, "$queryRaw");
    const questions = async () => {
      asked.mockClear();
      await wholeLedger();
      return asked.mock.calls.length;
    };
    const [slow, never] = await Promise.all([connection(), connection()]);
    await never.query("BEGIN");
    await write(never);
    await never.query("ROLLBACK");
    await db.participation.create({ data: aRow() });
    expect([await questions(), await questions(), await questions()]).toEqual([2, 1, 1]);
    await slow.query("BEGIN");
    const waited = await write(slow);
    await db.participation.create({ data: aRow() });
    expect([await questions(), await questions(), await questions()]).toEqual([2, 2, 2]);
    await slow.query("COMMIT");
    expect((await wholeLedger()).ids).toContain(waited);
    expect(await questions()).toBe(1);
    asked.mockRestore();
    await Promise.all([slow.end(), never.end()]);
  });

  it("is whole for each of many who ask at once while others write", async () => {
    const asked = Array.from({ length: 40 }, async () => {
      const row = aRow();
      await db.participation.create({ data: row });
      return (await wholeLedger()).ids.includes(String(row.id));
    });
    expect(await Promise.all(asked)).toEqual(asked.map(() => true));
    const { ids } = await wholeLedger();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([1, 2, 3])("says the same as the table after any history of rows and reversals (%i)", async (seed) => {
    const roll = dice(seed);
    const rows: Prisma.ParticipationCreateManyInput[] = [];
    for (let step = 0; step < 12; step += 1) {
      const open = rows.splice(0, roll(rows.length + 1));
      const fresh = Array.from({ length: roll(9) }, () => aRow());
      const data = [...fresh, ...open.map(reversalOf)];
      // What stood already is skipped and uses up a position.
      await db.participation.createMany({ data: [...data, ...fresh], skipDuplicates: true });
      rows.push(...fresh);
      const { copied, written } = await standing();
      expect(copied).toEqual(written);
    }
  });

  it("begins anew when another database was put in place of the one it read", async () => {
    await db.participation.create({ data: aRow() });
    expect((await wholeLedger()).size).toBeGreaterThan(0);
    const operator = await connection();
    await operator.query("ALTER TABLE participation DISABLE TRIGGER participation_no_truncate");
    await operator.query("TRUNCATE participation RESTART IDENTITY CASCADE");
    const row = await write(operator);
    await operator.end();
    expect((await wholeLedger()).ids).toEqual([row]);
  });

  it("takes back what a reversal says, also one that stands before its row in the order of writing", async () => {
    const operator = await connection();
    await operator.query(
      "SELECT setval('participation_position_seq', (SELECT max(position) FROM participation) + 20000)",
    );
    const [row, before] = [aRow(), aRow()];
    await db.participation.createMany({ data: [row, before] });
    const later = `INSERT INTO participation SELECT (p.r).* FROM (SELECT jsonb_populate_record(p, jsonb_build_object(
      'id', gen_random_uuid(), 'source_key', gen_random_uuid(), 'reverses', p.id, 'position', p.position - $2::int)) AS r
      FROM participation p WHERE p.id = $1) p`;
    await operator.query(later, [row.id, 9_000]);
    await operator.end();
    const { copied, written } = await standing();
    expect(copied).toEqual(written);
  });
});
