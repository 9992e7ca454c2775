import { expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { statementName } from "~/platform/statement-name.server";

const named = (sql: string, args: unknown[] = []) => statementName({ sql, args });

it("lets a connection keep the plan", async () => {
  const kept = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 'a kept plan' AS words`;
    return tx.$queryRaw`SELECT name FROM pg_prepared_statements WHERE statement = ${"SELECT 'a kept plan' AS words"}`;
  });
  expect(kept).toEqual([{ name: named("SELECT 'a kept plan' AS words") }]);
});

it("gives a statement the same name each time, and another statement another", () => {
  expect(named("SELECT 1")).toMatch(/^[\w-]{22}$/);
  expect(named("SELECT 1")).toBe(named("SELECT 1"));
  expect(named("SELECT 2")).not.toBe(named("SELECT 1"));
});

it("leaves a long list unnamed, and whatever comes once the names are used up", () => {
  expect(named("SELECT a long list", Array.from({ length: 21 }))).toBe("");
  const given = Array.from({ length: 400 }, (_, nth) => named(`SELECT ${nth} AS nth`)).filter((name) => name !== "");
  expect(given.length).toBeGreaterThan(200);
  expect(given.length).toBeLessThanOrEqual(250);
  expect(named("SELECT 1")).not.toBe("");
});
