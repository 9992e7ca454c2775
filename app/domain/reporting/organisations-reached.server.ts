import type { Day } from "~/platform/amsterdam";
import { dayAt } from "~/platform/day-number";
import { at } from "../participation/column";
import { quarterEndOf } from "./quarter-ends";
import { rowsWithin, type Stand } from "./stand.server";

/**
 * The ids of the organisations that a promise reached, each with the last day of the quarter in which it was. That is
 * always shown; through whom or on which day is not.
 */
export function organisationsReached(stand: Stand, targetId: string): Map<string, Day> {
  const { organisations, organisation, day } = stand.ledger;
  const reached = new Map<string, Day>();
  for (const row of rowsWithin(stand, targetId)) {
    const id = organisations.values[at(organisation, row)];
    if (id) reached.set(id, quarterEndOf(dayAt(at(day, row))));
  }
  return reached;
}
