import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";

const OF_PEOPLE = ["STARTED", "COMPLETED", "ATTENDED"];

/** The rows that came from somewhere: meetings, offerings, percentages and what was counted for nobody in particular did not. */
export function rowsOfSomeone(ledger: Ledger, rows: Int32Array): Int32Array {
  return rows.filter((row) => {
    const { organisationId, organisationKind, region } = ledger.places.values[at(ledger.place, row)] ?? {};
    const isOfPeople = OF_PEOPLE.includes(ledger.kinds.values[at(ledger.kind, row)] ?? "");
    const isPartOfWhole = !Number.isNaN(at(ledger.of, row));
    return !isPartOfWhole && (isOfPeople || Boolean(organisationId ?? organisationKind ?? region));
  });
}
