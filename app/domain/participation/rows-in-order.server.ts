import { setImmediate as othersAreServed } from "node:timers/promises";
import { at } from "./column";
import type { Ledger } from "./ledger";

// Few enough that nobody waits long for their turn.
const AT_ONCE = 5_000;
const orders = new WeakMap<Ledger, Promise<Int32Array>>();

/**
 * A list of rows in the order in which they count. A long list is read off the order of the whole ledger, which is found once,
 * while others are served in between; from then on what came in since is put in its place.
 */
export async function rowsInOrder(ledger: Ledger, rows: Int32Array): Promise<Int32Array> {
  if (rows.length <= AT_ONCE) return rows.toSorted(ledger.inOrder);
  const order = await orderOf(ledger);
  const asked = new Uint8Array(ledger.size);
  for (const row of rows) asked[row] = 1;
  const found = new Int32Array(rows.length);
  let next = 0;
  for (const row of order) if (asked[row] === 1) found[next++] = row;
  return found;
}

function orderOf(ledger: Ledger): Promise<Int32Array> {
  const before = orders.get(ledger) ?? Promise.resolve(new Int32Array());
  const order = before.then((known) => withNewer(ledger, known));
  orders.set(ledger, order);
  return order;
}

async function withNewer(ledger: Ledger, known: Int32Array): Promise<Int32Array> {
  if (known.length === ledger.size) return known;
  const newer = Int32Array.from({ length: ledger.size - known.length }, (_, index) => known.length + index);
  return merged(ledger, known, await dayByDay(ledger, newer));
}

async function dayByDay(ledger: Ledger, rows: Int32Array): Promise<Int32Array> {
  const days = [...Map.groupBy(rows, (row) => at(ledger.day, row))].sort(([one], [other]) => one - other);
  const sorted = new Int32Array(rows.length);
  let [done, served] = [0, 0];
  for (const [, ofDay] of days) {
    sorted.set(ofDay.sort(ledger.inOrder), done);
    done += ofDay.length;
    if (done - served < AT_ONCE) continue;
    await othersAreServed();
    served = done;
  }
  return sorted;
}

/** Two lists in order as one: `newer` is short beside the other. */
function merged(ledger: Ledger, known: Int32Array, newer: Int32Array): Int32Array {
  const all = new Int32Array(known.length + newer.length);
  let from = 0;
  newer.forEach((row, before) => {
    const to = placeOf(ledger, known, row, from);
    all.set(known.subarray(from, to), from + before);
    all[to + before] = row;
    from = to;
  });
  all.set(known.subarray(from), from + newer.length);
  return all;
}

/** Where in a list in order a row comes, at or after `from`. */
function placeOf(ledger: Ledger, list: Int32Array, row: number, from: number): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ledger.inOrder(at(list, middle), row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
