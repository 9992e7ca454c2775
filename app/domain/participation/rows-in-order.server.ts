import { setImmediate as othersAreServed } from "node:timers/promises";
import { at } from "./column";
import type { Ledger } from "./ledger";

// Few enough that nobody waits long for their turn.
const AT_ONCE = 5_000;
const known = new WeakMap<Int32Array, Promise<Int32Array>>();

/** A list of rows in the order in which they count, found once for as long as the list is kept; others are served in between. */
export function rowsInOrder(ledger: Ledger, rows: Int32Array): Promise<Int32Array> {
  const found = known.get(rows) ?? dayByDay(ledger, rows);
  known.set(rows, found);
  return found;
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
