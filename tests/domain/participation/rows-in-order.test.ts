import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Ledger } from "~/domain/participation/ledger";
import { rowsInOrder } from "~/domain/participation/rows-in-order.server";
import { dice } from "../reporting/a-ledger";
import { aLedgerRow } from "./a-ledger-row";

const roll = dice(6);

/** A ledger with rows of a few days and moments, with ids as they come and ids that begin alike. */
function ledgerOf(size: number, days: number): Ledger {
  const ledger = new Ledger();
  growTo(ledger, size, days);
  return ledger;
}

function growTo(ledger: Ledger, size: number, days: number): void {
  for (let position = ledger.size + 1; position <= size; position += 1) {
    const day = `2026-03-${String(1 + roll(days)).padStart(2, "0")}`;
    const id = (roll(2) === 0 ? "0198f2a0" : "fedcba98") + randomUUID().slice(8);
    const recordedAt = new Date(Date.parse(day) + roll(3) * 86_400_000);
    ledger.add(aLedgerRow(position, { id: roll(2) === 0 ? id : randomUUID(), day, recordedAt }));
  }
}

/** The rows of a ledger, each so many-th, the last first. */
function rowsOf({ size }: Ledger, every = 1): Int32Array {
  return Int32Array.from({ length: Math.floor(size / every) }, (_, row) => size - 1 - row * every);
}

async function expectInOrder(ledger: Ledger, rows: Int32Array): Promise<void> {
  const keyOf = (row: number) => `${ledger.day[row]} ${ledger.recorded[row]} ${ledger.ids[row]}`;
  const sorted = await rowsInOrder(ledger, rows);
  expect(Array.from(sorted, keyOf)).toEqual(Array.from(rows, keyOf).sort());
}

describe("the order in which rows count", () => {
  it("is by day, then by when they were recorded, then by id, in short lists and in long ones", async () => {
    const ledger = ledgerOf(15_000, 9);
    for (const every of [1, 2, 2000]) await expectInOrder(ledger, rowsOf(ledger, every));
  });

  it("takes in what came since it was found, also when several ask at once", async () => {
    const ledger = ledgerOf(9_000, 28);
    for (const more of [0, 1, 40, 2_000]) {
      growTo(ledger, ledger.size + more, 28);
      await Promise.all([1, 1, 2].map((every) => expectInOrder(ledger, rowsOf(ledger, every))));
      const asked = expectInOrder(ledger, rowsOf(ledger));
      growTo(ledger, ledger.size + 3, 28);
      await Promise.all([asked, expectInOrder(ledger, rowsOf(ledger))]);
    }
  });

  it("lets others be served while it is found", async () => {
    const ledger = ledgerOf(21_000, 28);
    let served = 0;
    const serve = () => {
      served += 1;
      turn = setImmediate(serve);
    };
    let turn = setImmediate(serve);
    await rowsInOrder(ledger, rowsOf(ledger));
    clearImmediate(turn);
    expect(served).toBeGreaterThan(2);
  });
});
