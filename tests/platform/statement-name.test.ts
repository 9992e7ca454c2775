import { expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { statementName } from "~/platform/statement-name.server";

const named = (sql: string) => statementName({ sql });
const often = (sql: string) => Array.from({ length: 6 }, () => named(sql)).at(-1);

it("lets a connection keep the plan of what comes back", async () => {
  const kept = await db.$transaction(async (tx) => {
    for (const _ of [1, 2, 3, 4, 5]) await tx.$queryRaw`SELECT 'a kept plan' AS words`;
    return tx.$queryRaw`SELECT name FROM pg_prepared_statements WHERE statement = ${"SELECT 'a kept plan' AS words"}`;
  });
  expect(kept).toEqual([{ name: named("SELECT 'a kept plan' AS words") }]);
});

it("names a statement once it has come back, the same each time, and another one otherwise", () => {
  expect([1, 2, 3, 4].map(() => named("SELECT 1"))).toEqual(["", "", "", ""]);
  expect(named("SELECT 1")).toMatch(/^[\w-]{22}$/);
  expect(named("SELECT 1")).toBe(named("SELECT 1"));
  expect(often("SELECT 2")).not.toBe(named("SELECT 1"));
});

it("leaves lists unnamed, whatever their length, and what comes once the names are used up", () => {
  expect(often("SELECT 1 FROM person WHERE id IN ($1,$2)")).toBe("");
  expect(often("SELECT 1 FROM person WHERE id IN ($1)")).not.toBe("");
  const given = Array.from({ length: 700 }, (_, nth) => often(`SELECT ${nth} AS nth`)).filter((name) => name !== "");
  expect(given.length).toBeGreaterThan(500);
  expect(given.length).toBeLessThanOrEqual(600);
  expect(named("SELECT 1")).not.toBe("");
});
