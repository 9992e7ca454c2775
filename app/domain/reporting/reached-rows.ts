import type { Day } from "~/platform/amsterdam";
import { dayAt } from "~/platform/day-number";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import { quarterEndOf } from "./quarter-ends";
import type { SaidPlace } from "./said-rows";

interface Rows {
  ledger: Ledger;
  rows: Int32Array;
  /** By id. */
  organisations: ReadonlyMap<string, { name: string }>;
}

const NOTHING: SaidPlace = { kind: null, region: null, organisationId: null };

/**
 * Rows of organisations that were reached: each says who and in which quarter, never on which day or through what. What
 * `reached` does not hold came after the last day on which names may be said, and says nothing at all.
 */
export function reachedRows({ ledger, rows, organisations }: Rows, reached: ReadonlyMap<string, ReadonlySet<Day>>) {
  const quarterOf = (row: number): Day | null => {
    const { organisationId } = ledger.places.values[at(ledger.place, row)] ?? {};
    const quarter = quarterEndOf(dayAt(at(ledger.day, row)));
    return reached.get(organisationId ?? "")?.has(quarter) ? quarter : null;
  };
  const placeOf = (row: number): SaidPlace => {
    const {
      organisationId = null,
      organisationKind = null,
      region = null,
    } = ledger.places.values[at(ledger.place, row)] ?? {};
    return quarterOf(row) === null ? NOTHING : { kind: organisationKind, region, organisationId };
  };
  const nameOf = (row: number) => organisations.get(placeOf(row).organisationId ?? "")?.name ?? "";
  // By quarter and name, the newest quarter on top: in the order of days they would say who came first.
  const inOrder = (one: number, other: number) => {
    const [quarter, otherQuarter] = [quarterOf(one) ?? LAST, quarterOf(other) ?? LAST];
    return quarter === otherQuarter ? nameOf(other).localeCompare(nameOf(one), "nl") : quarter < otherQuarter ? -1 : 1;
  };
  return { rows: rows.toSorted(inOrder), sayingOf: placeOf, quarterOf };
}

const LAST: Day = "9999-12-31";
