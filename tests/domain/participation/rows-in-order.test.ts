import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Ledger } from "~/domain/participation/ledger";
import { rowsInOrder } from "~/domain/participation/rows-in-order.server";
import { dice } from "../reporting/a-ledger";
import { aLedgerRow } from "./a-ledger-row";

/** Rows of a few days and moments, with ids as they come and ids that begin alike. */
function ledgerOf(size: number, days: number): { ledger: Ledger; rows: Int32Array } {
  const [ledger, roll] = [new Ledger(), dice(size)];
  for (let position = 1; position <= size; position += 1) {
    const day = `2026-03-${String(1 + roll(days)).padStart(2, "0")}`;
    const id = (roll(2) === 0 ? "0198f2a0" : "fedcba98") + randomUUID().slice(8);
    const recordedAt = new Date(Date.parse(day) + roll(3) * 86_400_000);
    ledger.add(aLedgerRow(position, { id: roll(2) === 0 ? id : randomUUID(), day, recordedAt }));
  }
  return { ledger, rows: Int32Array.from({ length: size }, (_, row) => size - 1 - row) };
}

describe("the order in which rows count", () => {
  it("is by day, then by when they were recorded, then by id", async () => {
    const { ledger, rows } = ledgerOf(2_000, 9);
    const keyOf = (row: number) => `${ledger.day[row]} ${ledger.recorded[row]} ${ledger.ids[row]}`;
    const sorted = await rowsInOrder(ledger, rows);
    expect(Array.from(sorted, keyOf)).toEqual(Array.from(rows, keyOf).sort());
  });

  it("is found once for a list, and others are served while it is found", async () => {
    const { ledger, rows } = ledgerOf(21_000, 28);
    let served = 0;
    const serve = () => {
      served += 1;
      turn = setImmediate(serve);
    };
    let turn = setImmediate(serve);
    const sorted = await rowsInOrder(ledger, rows);
    clearImmediate(turn);
    expect(served).toBeGreaterThan(2);
    expect(await rowsInOrder(ledger, rows)).toBe(sorted);
  });
});
