import { expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { insertRows } from "~/platform/insert-rows.server";

const at = new Date("2026-03-12T12:30:00.123Z");
const hostile = `O'Neil "x" \\ ; DROP TABLE person; $1 – é\u2028`;

it("writes what the client would: names, moments, words of every kind, nothing and defaults", async () => {
  const rows = ["one", "two"].map((key) => ({
    id: crypto.randomUUID(),
    key,
    kind: "registration-waiting",
    personId: null,
    toAddress: "a@b.nl",
    toName: hostile,
    facts: { words: hostile, list: [1, null] },
    createdAt: at,
  }));
  const back = await insertRows<{ id: string; toName: string }>(db, {
    table: "letter",
    rows,
    returning: ["id", "toName"],
  });
  expect(back).toEqual(rows.map(({ id }) => ({ id, toName: hostile })));
  const stored = await db.letter.findMany({ where: { key: { in: ["one", "two"] } }, orderBy: { key: "asc" } });
  expect(stored).toEqual(rows.map((row) => expect.objectContaining({ ...row, state: "QUEUED", sentAt: null })));
});

it("leaves out what is there already, and does nothing for nothing", async () => {
  const row = { id: crypto.randomUUID(), key: "same", kind: "x", toAddress: "", toName: "", facts: {}, createdAt: at };
  const insertion = { table: "letter", rows: [row], unless: "key", returning: ["key"] };
  expect(await insertRows(db, insertion)).toEqual([{ key: "same" }]);
  expect(await insertRows(db, { ...insertion, rows: [{ ...row, id: crypto.randomUUID() }] })).toEqual([]);
  expect(await insertRows(db, { table: "letter", rows: [] })).toEqual([]);
});

it("writes rows of other tables along, in one statement: all of them or none", async () => {
  const id = crypto.randomUUID();
  const person = { table: "person", rows: [{ id, name: hostile, createdAt: at }] };
  const row = { id: crypto.randomUUID(), personId: id, kind: "x", toAddress: "", toName: "", facts: {}, createdAt: at };
  const letter = { table: "letter", rows: [{ ...row, key: "along" }], returning: ["key"], along: [person] };
  expect(await insertRows(db, letter)).toEqual([{ key: "along" }]);
  expect(await db.person.findUnique({ where: { id } })).toMatchObject({ name: hostile });
  const other = { ...person, rows: [{ id: crypto.randomUUID(), name: "Niet", createdAt: at }] };
  await expect(insertRows(db, { ...letter, along: [other] })).rejects.toThrow();
  expect(await db.person.count({ where: { name: "Niet" } })).toBe(0);
  expect(await insertRows(db, { table: "letter", rows: [], along: [other] })).toEqual([]);
  expect(await db.person.count({ where: { name: "Niet" } })).toBe(1);
});
