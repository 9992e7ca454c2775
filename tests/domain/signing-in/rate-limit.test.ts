import { expect, test } from "vitest";
import type { Limit } from "~/domain/signing-in/limits";
import { limitsFor } from "~/domain/signing-in/limits";
import { countToward, uncount } from "~/domain/signing-in/rate-limit.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

const limit: Limit = { name: "test", most: 3, minutes: 60 };
const at = (time: string) => clock.set(new Date(`2026-03-12T${time}:00Z`));

async function counted(subject: string, times: number): Promise<boolean[]> {
  const withins = [];
  for (let time = 0; time < times; time += 1) withins.push((await countToward(limit, subject)).within);
  return withins;
}

test("three are within a limit of three, and the count begins anew an hour after the first", async () => {
  at("09:00");
  expect(await counted("a", 5)).toEqual([true, true, true, false, false]);
  at("09:59");
  expect(await counted("a", 1)).toEqual([false]);
  at("10:01");
  expect(await counted("a", 4)).toEqual([true, true, true, false]);
});

test("trying on while refused does not put the end off", async () => {
  at("09:00");
  await counted("b", 3);
  at("09:50");
  const { within, againAt } = await countToward(limit, "b");
  expect(within).toBe(false);
  expect(Math.abs(againAt.getTime() - Date.parse("2026-03-12T10:00:00Z"))).toBeLessThan(2000);
});

test("each subject and each limit has a count of its own", async () => {
  await counted("c", 3);
  expect(await counted("d", 1)).toEqual([true]);
  expect((await countToward({ ...limit, name: "other" }, "c")).within).toBe(true);
});

test("of fifty at once exactly three are within", async () => {
  const ends = await Promise.all(Array.from({ length: 50 }, () => countToward(limit, "e")));
  expect(ends.filter(({ within }) => within)).toHaveLength(3);
});

test("what is taken back makes room, and never more than there was", async () => {
  await counted("f", 3);
  await uncount(limit, "f", 1);
  expect(await counted("f", 2)).toEqual([true, false]);
  await uncount(limit, "f", 100);
  expect(await counted("f", 4)).toEqual([true, true, true, false]);
});

test("a clock that was set back does not keep a limit closed", async () => {
  clock.set(new Date("2026-12-30T09:00:00Z"));
  await counted("g", 4);
  clock.set(new Date("2026-01-02T09:00:00Z"));
  expect(await counted("g", 1)).toEqual([true]);
});

test("no address or network stands in the table", async () => {
  await countToward(limit, "iemand@elders.example");
  expect(JSON.stringify(await db.rateLimit.findMany())).not.toContain("elders");
});

test("the demo allows a hundred times as much", () => {
  expect(limitsFor(false)).toMatchObject({ letters: { most: 5, minutes: 60 }, failures: { most: 300, minutes: 60 } });
  expect(limitsFor(true)).toMatchObject({ letters: { most: 500 }, failures: { most: 30_000 } });
});
