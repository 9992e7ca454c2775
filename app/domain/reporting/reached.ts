import { type Day, endOfDay } from "~/platform/amsterdam";
import { dayNumber } from "~/platform/day-number";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";

const REACHING = ["ATTENDED", "COMPLETED", "HELD_FOR"];

/** "<organisation> <offering>" for each organisation that an offering reached in a year, until the end of a day: someone took part or completed it, or it was held for them. */
export function reachedBy(ledger: Ledger, offeringIds: readonly string[], year: number, day: Day): Set<string> {
  const [from, until, end] = [dayNumber(`${year}-01-01`), dayNumber(day), endOfDay(day).getTime()];
  const kinds = new Set(REACHING.map((kind) => ledger.kinds.of(kind)));
  const reaches = (row: number) =>
    kinds.has(at(ledger.kind, row)) &&
    at(ledger.organisation, row) !== 0 &&
    at(ledger.day, row) >= from &&
    at(ledger.day, row) <= until &&
    at(ledger.recorded, row) < end &&
    at(ledger.reversed, row) >= end;
  return new Set(
    offeringIds.flatMap((offering) => {
      const rows = ledger.rowsOfOffering(offering).filter(reaches);
      const organisations = new Set(rows.map((row) => at(ledger.organisation, row)));
      return [...organisations].map((code) => `${ledger.organisations.values[code]} ${offering}`);
    }),
  );
}
