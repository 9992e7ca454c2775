import { Prisma } from "@db/client";
import { expect, it } from "vitest";
import { ask, db, inTransaction, type Tx, writeAhead } from "~/platform/db.server";
import { makeEdition } from "../support/factories";

const titleOf = (id: string) => Prisma.sql`SELECT title FROM edition WHERE id = ${id}::uuid`;
const rename = (id: string, title: string) => Prisma.sql`UPDATE edition SET title = ${title} WHERE id = ${id}::uuid`;

it("answers what was sent at once in its order, each question seeing what the lock before it waited for", async () => {
  const { id } = await makeEdition({ title: "Eerst" });
  const lock = Prisma.sql`SELECT 1 FROM edition WHERE id = ${id}::uuid FOR UPDATE`;
  let locked = () => {};
  const held = new Promise<void>((resolve) => {
    locked = resolve;
  });
  const holder = inTransaction(async (tx) => {
    await ask(tx, lock);
    locked();
    while ((await waiting()) === 0) await db.edition.count();
    await ask(tx, rename(id, "Toen"));
  });
  await held;
  const [, seen] = await inTransaction((tx) => Promise.all([ask(tx, lock), ask(tx, titleOf(id))]));
  await holder;
  expect(seen).toEqual([{ title: "Toen" }]);
});

it("fails the transaction with the error of what nobody waited for, whatever came after it", async () => {
  const { id } = await makeEdition({ title: "Blijft" });
  const wrong = Prisma.sql`UPDATE edition SET offering_id = ${id}::uuid WHERE id = ${id}::uuid`;
  for (const after of [async () => {}, (tx: Tx) => tx.edition.count()]) {
    const work = inTransaction(async (tx) => {
      await writeAhead(tx, rename(id, "Verdwijnt"));
      await writeAhead(tx, wrong);
      await after(tx);
    });
    await expect(work).rejects.toMatchObject({ code: "23503" });
    expect(await ask(db, titleOf(id))).toEqual([{ title: "Blijft" }]);
  }
});

it("tells nobody that something was done when the database rolled it back, whoever caught the error that did it", async () => {
  const { id } = await makeEdition({ title: "Blijft" });
  const missing = Prisma.sql`UPDATE edition SET offering_id = ${id}::uuid WHERE id = ${id}::uuid`;
  const failing = [
    (tx: Tx) => ask(tx, missing),
    (tx: Tx) => tx.$executeRaw(missing),
    (tx: Tx) => tx.edition.update({ where: { id }, data: { offeringId: id } }),
  ];
  for (const fail of failing) {
    const work = inTransaction(async (tx) => {
      await tx.edition.update({ where: { id }, data: { title: "Verdwijnt" } });
      await fail(tx).catch(() => {});
      return "confirmed";
    });
    await expect(work).rejects.toThrow("the transaction was rolled back");
    expect(await ask(db, titleOf(id))).toEqual([{ title: "Blijft" }]);
  }
  // The connection that was told no is good for the next one.
  await inTransaction((tx) => ask(tx, rename(id, "Gelukt")));
  expect(await ask(db, titleOf(id))).toEqual([{ title: "Gelukt" }]);
});

it("begins again when what nobody waited for met another transaction", async () => {
  const { id } = await makeEdition();
  let tries = 0;
  await inTransaction(async (tx) => {
    tries += 1;
    await writeAhead(tx, tries === 1 ? deadlock : rename(id, "Gelukt"));
  });
  expect([tries, await ask(db, titleOf(id))]).toEqual([2, [{ title: "Gelukt" }]]);
});

it("gives the connection to nobody once the transaction is over", async () => {
  let kept: Tx | undefined;
  await inTransaction(async (tx) => {
    kept = tx;
  });
  await expect(ask(kept as Tx, Prisma.sql`SELECT 1`)).rejects.toThrow("the transaction is over");
});

it("takes back everything when the work itself fails", async () => {
  const { id } = await makeEdition({ title: "Blijft" });
  const work = inTransaction(async (tx) => {
    await writeAhead(tx, rename(id, "Verdwijnt"));
    throw new Error("no");
  });
  await expect(work).rejects.toThrow("no");
  expect(await ask(db, titleOf(id))).toEqual([{ title: "Blijft" }]);
});

const deadlock = Prisma.sql`DO $$ BEGIN RAISE EXCEPTION 'met another' USING ERRCODE = '40P01'; END $$`;

async function waiting(): Promise<number> {
  const [row] = await ask<{ n: number }>(
    db,
    Prisma.sql`SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND pid IN (
      SELECT pid FROM pg_stat_activity WHERE datname = current_database())`,
  );
  return row?.n ?? 0;
}
