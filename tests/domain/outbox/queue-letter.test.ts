import { describe, expect, test } from "vitest";
import { queueLetter, queueLetters } from "~/domain/outbox/queue-letter.server";
import { db, inTransaction } from "~/platform/db.server";
import { editionFacts } from "./some-letters";

const letter = { kind: "sign-in-code", facts: { code: "AB3D-7KQ2", minutes: 15 } } as const;
const to = { address: "samira@test.example", name: "Samira", personId: null };

describe("queueing a letter", () => {
  test("writes the letter and one job that holds only its id", async () => {
    await inTransaction((tx) => queueLetter(tx, { key: "one", letter, to, subject: { kind: "sign-in", id: "s1" } }));
    const row = await db.letter.findUniqueOrThrow({ where: { key: "one" } });
    expect(row).toMatchObject({ kind: "sign-in-code", facts: letter.facts, state: "QUEUED", subjectId: "s1" });
    expect(await jobsFor(row.id)).toEqual([{ data: { id: row.id } }]);
  });

  test("leaves no letter and no job when the transaction is rolled back", async () => {
    const before = await countJobs();
    const work = inTransaction(async (tx) => {
      await queueLetter(tx, { key: "rolled back", letter, to });
      throw new Error("something else went wrong");
    });
    await expect(work).rejects.toThrow("something else");
    expect(await db.letter.count({ where: { key: "rolled back" } })).toBe(0);
    expect(await countJobs()).toBe(before);
  });

  test("with a key that was used before changes nothing", async () => {
    const before = await countJobs();
    await inTransaction((tx) => queueLetter(tx, { key: "twice", letter, to }));
    await inTransaction((tx) => queueLetter(tx, { key: "twice", letter, to: { ...to, address: "b@test.example" } }));
    expect(await db.letter.findMany({ where: { key: "twice" } })).toMatchObject([{ toAddress: to.address }]);
    expect(await countJobs()).toBe(before + 1);
  });

  test("twenty times at once with one key gives one letter and one job", async () => {
    const before = await countJobs();
    const tries = Array.from({ length: 20 }, () =>
      inTransaction((tx) => queueLetter(tx, { key: "at once", letter, to })),
    );
    await Promise.all(tries);
    expect(await db.letter.count({ where: { key: "at once" } })).toBe(1);
    expect(await countJobs()).toBe(before + 1);
  });
});

test("a code goes before the letters that waited longer", async () => {
  const other = { kind: "registration-waiting", facts: editionFacts } as const;
  await inTransaction((tx) => queueLetter(tx, { key: "waits", letter: other, to }));
  await inTransaction((tx) => queueLetter(tx, { key: "code", letter, to }));
  const [waits, code] = await Promise.all(
    ["waits", "code"].map((key) => db.letter.findUniqueOrThrow({ where: { key } })),
  );
  const jobs = await db.$queryRaw`SELECT data FROM jobs.job WHERE data->>'id' IN (${waits?.id}, ${code?.id})
    ORDER BY priority DESC, created_on`;
  expect(jobs).toEqual([{ data: { id: code?.id } }, { data: { id: waits?.id } }]);
});

describe("queueing many letters", () => {
  test("writes each new one once, with one job each, and says how many are new", async () => {
    const many = ["m1", "m2", "m3"].map((key) => ({ key, letter, to }));
    expect(await inTransaction((tx) => queueLetters(tx, many.slice(0, 2)))).toBe(2);
    const before = await countJobs();
    expect(await inTransaction((tx) => queueLetters(tx, many))).toBe(1);
    expect(await inTransaction((tx) => queueLetters(tx, []))).toBe(0);
    expect(await countJobs()).toBe(before + 1);
    const rows = await db.letter.findMany({ where: { key: { in: ["m1", "m2", "m3"] } } });
    const jobs = await Promise.all(rows.map(({ id }) => jobsFor(id)));
    expect(jobs).toEqual(rows.map(({ id }) => [{ data: { id } }]));
  });
});

async function jobsFor(letterId: string) {
  return db.$queryRaw`SELECT data FROM jobs.job WHERE name = 'letters' AND data->>'id' = ${letterId}`;
}

async function countJobs(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM jobs.job WHERE name = 'letters'`;
  return row?.count ?? 0;
}
