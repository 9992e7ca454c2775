import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { makeOffering } from "../../support/factories";

/** The tables that promise to hold what was written once, with the columns a hand would want to change. */
const TABLES = [
  ["participation", "day", "kind"],
  ["registration_change", "to_state", "reason"],
  ["attendance_change", "to_value", "reason"],
  ["audit_entry", "action", "at"],
  ["planned_edition", "capacity", "themes"],
] as const;

beforeAll(async () => {
  const { id: offeringId } = await makeOffering();
  const [at, who] = [new Date("2026-03-12T10:00:00Z"), { actorKind: "SYSTEM" as const, reason: "test" }];
  const ids = { editionId: randomUUID(), registrationId: randomUUID() };
  await db.participation.create({
    data: { kind: "PUBLISHED", offeringId, day: at, recordedAt: at, source: "test", sourceKey: "append-only" },
  });
  await db.registrationChange.create({ data: { ...ids, ...who, at, toState: "CONFIRMED" } });
  await db.attendanceChange.create({ data: { ...ids, ...who, meetingId: randomUUID(), at, toValue: "PRESENT" } });
  const plan = { editionId: randomUUID(), offeringId, capacity: 1, minimumToRun: 1, online: true };
  await db.plannedEdition.create({ data: { ...plan, recordedAt: at, kind: "TRAINING", format: "workshop" } });
  await db.auditEntry.create({ data: { at, actorKind: "SYSTEM", action: "test", subjectKind: "test" } });
  const paper = { code: "23456789ABCDEFGHJKLM", kind: "COMPLETED" as const, offeringId, title: "Test", days: [at] };
  await db.certificate.create({ data: { ...paper, studyLoadMinutes: 60, issuedOn: at } });
});

// Through the client the database's refusal (restrict_violation) carries the client's own words.
const REFUSED = /append-only|constraint violated/;

describe.each(TABLES)("%s, against the application's own database user", (table, one, other) => {
  it.each([
    ["an update", `UPDATE ${table} SET ${one} = ${one}`],
    ["an update of another column", `UPDATE ${table} SET ${other} = ${other} WHERE true`],
    [
      "an update by way of another table",
      `UPDATE ${table} t SET ${one} = t.${one} FROM person RIGHT JOIN (SELECT 1) x ON true`,
    ],
    ["a deletion", `DELETE FROM ${table}`],
    [
      "a deletion that hands back what it took",
      `WITH gone AS (DELETE FROM ${table} RETURNING *) SELECT count(*) FROM gone`,
    ],
    ["a merge that deletes", `MERGE INTO ${table} t USING (SELECT 1) x ON true WHEN MATCHED THEN DELETE`],
    [
      "a merge that updates",
      `MERGE INTO ${table} t USING (SELECT 1) x ON true WHEN MATCHED THEN UPDATE SET ${one} = t.${one}`,
    ],
    ["emptying", `TRUNCATE ${table}`],
    ["emptying with all that hangs on it", `TRUNCATE ${table} RESTART IDENTITY CASCADE`],
    ["emptying along with another table", `TRUNCATE sign_in_code, ${table}`],
  ])("refuses %s", async (_, sql) => {
    const rows = () => db.$queryRawUnsafe(`SELECT to_jsonb(t) AS row FROM ${table} t`);
    const before = await rows();
    expect(before).toHaveLength(1);
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(REFUSED);
    expect(await rows()).toEqual(before);
  });
});

describe("what was issued", () => {
  it.each([
    ["a deletion", "DELETE FROM certificate"],
    ["emptying", "TRUNCATE certificate"],
    ["emptying what it speaks of", "TRUNCATE offering CASCADE"],
    ["another title", "UPDATE certificate SET title = 'Anders'"],
  ])("refuses %s", async (_, sql) => {
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(/append-only|never changes|constraint violated/);
    expect(await db.certificate.count({ where: { title: "Test" } })).toBe(1);
  });
});

describe("the guards themselves", () => {
  it("stand on every table that promises it, for update, delete and truncate, and are switched on", async () => {
    const guards = await db.$queryRaw<{ table: string; name: string; enabled: string }[]>`
      SELECT c.relname AS table, t.tgname AS name, t.tgenabled::text AS enabled
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE p.proname = 'append_only' ORDER BY 1, 2`;
    const promised = TABLES.flatMap(([table]) => [`${table}_append_only`, `${table}_no_truncate`]);
    expect(guards.map(({ name }) => name).sort()).toEqual(
      [...promised, "certificate_no_delete", "certificate_no_truncate"].sort(),
    );
    expect(guards.every(({ enabled }) => enabled === "O" || enabled === "A")).toBe(true);
  });
});
