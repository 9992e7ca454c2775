import { at, longer } from "../participation/column";
import type { Ledger } from "../participation/ledger";

// Columns by key that every count uses anew, so that it makes nothing per row: a million people are counted in milliseconds.
let standing = new Int32Array(1024);
let seen = new Float64Array(1024);
let lastStamp = 0;

/** The row that comes first of each key, in no order; keys are small numbers, and 0 counts for nothing. */
export function firstOfEach(ledger: Ledger, rows: Int32Array, keyOf: (row: number) => number): Int32Array {
  const keys = new Int32Array(rows.length);
  let found = 0;
  for (const row of rows) {
    const key = keyOf(row);
    if (key === 0) continue;
    if (key >= standing.length) standing = longer(standing, key + 1);
    const before = at(standing, key) - 1;
    if (before < 0) keys[found++] = key;
    if (before < 0 || ledger.inOrder(row, before) < 0) standing[key] = row + 1;
  }
  const first = keys.slice(0, found);
  for (let index = 0; index < found; index += 1) {
    const key = at(first, index);
    first[index] = at(standing, key) - 1;
    standing[key] = 0;
  }
  return first;
}

/** How many different pairs of two small numbers rows have. */
export function countPairs(rows: Int32Array, one: (row: number) => number, other: (row: number) => number): number {
  let pairs = 0;
  let [stamp, group] = [0, -1];
  for (const row of byNumber(rows, one)) {
    if (one(row) !== group) {
      group = one(row);
      stamp = lastStamp += 1;
    }
    const key = other(row);
    if (key >= seen.length) seen = longer(seen, key + 1);
    if (seen[key] !== stamp) pairs += 1;
    seen[key] = stamp;
  }
  return pairs;
}

/** Rows with those of one number beside one another. */
function byNumber(rows: Int32Array, numberOf: (row: number) => number): Int32Array {
  const most = rows.reduce((highest, row) => Math.max(highest, numberOf(row)), 0);
  const next = new Int32Array(most + 2);
  for (const row of rows) next[numberOf(row) + 1] = at(next, numberOf(row) + 1) + 1;
  for (let number = 1; number < next.length; number += 1) next[number] = at(next, number) + at(next, number - 1);
  const grouped = new Int32Array(rows.length);
  for (const row of rows) {
    const number = numberOf(row);
    grouped[at(next, number)] = row;
    next[number] = at(next, number) + 1;
  }
  return grouped;
}
