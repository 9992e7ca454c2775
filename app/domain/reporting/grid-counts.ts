import { type Day, endOfDay } from "~/platform/amsterdam";
import { dayNumber } from "~/platform/day-number";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import type { GridCount } from "./organisation-grid";
import { quarterEnds } from "./quarter-ends";
import type { RowLabel } from "./row-labels";

/** Which rows: of these offerings (null: all of them), on days of these years. */
export interface GridScope {
  offeringIds: string[] | null;
  years: number[];
  today: Day;
}

type LabelOf = (place: { kind: string; region: string | null }) => RowLabel;

const KINDS = ["STARTED", "COMPLETED", "ATTENDED"];
// More kinds than the ledger knows.
const KIND_CODES = 16;

/** How often each organisation took part, at the end of each quarter so far and today; the raw numbers that the grid bands. */
export function gridCounts(ledger: Ledger, { offeringIds, years, today }: GridScope, labelOf: LabelOf): GridCount[] {
  return years.flatMap((year) => {
    const ends = endsOf(year, today).map((day) => ({ day: dayNumber(day), end: endOfDay(day).getTime() }));
    const counts = new Map<number, number[]>();
    const places = ledger.places.values.length;
    for (const rows of listsOf(ledger, offeringIds)) {
      for (const row of rowsIn(ledger, rows, year)) {
        const group = at(ledger.offering, row) * KIND_CODES + at(ledger.kind, row);
        const key = group * places + at(ledger.place, row);
        const known = counts.get(key) ?? ends.map(() => 0);
        counts.set(key, addRow(ledger, row, known, ends));
      }
    }
    return [...counts].map(([key, numbers]) => ({ ...lineOf(ledger, key, places, labelOf), year, counts: numbers }));
  });
}

/** The days at which a year is counted: its quarter ends so far, and today. */
export function endsOf(year: number, today: Day): Day[] {
  return [...new Set([...quarterEnds(year, today), today])];
}

function listsOf(ledger: Ledger, offeringIds: string[] | null): (readonly number[])[] {
  if (offeringIds) return offeringIds.map((id) => ledger.rowsOfOffering(id));
  return KINDS.map((kind) => ledger.rowsOfKind(kind));
}

function rowsIn(ledger: Ledger, rows: readonly number[], year: number): number[] {
  const [from, until] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
  const kinds = new Set(KINDS.map((kind) => ledger.kinds.of(kind)));
  return rows.filter(
    (row) => at(ledger.day, row) >= from && at(ledger.day, row) <= until && kinds.has(at(ledger.kind, row)),
  );
}

function addRow(ledger: Ledger, row: number, numbers: number[], ends: { day: number; end: number }[]): number[] {
  for (const [index, { day, end }] of ends.entries()) {
    const isKnown = at(ledger.day, row) <= day && at(ledger.recorded, row) < end && at(ledger.reversed, row) >= end;
    if (isKnown) numbers[index] = (numbers[index] ?? 0) + 1;
  }
  return numbers;
}

function lineOf(ledger: Ledger, key: number, places: number, labelOf: LabelOf) {
  const group = Math.floor(key / places);
  const { organisationId = null, organisationKind = null, region = null } = ledger.places.values[key % places] ?? {};
  const place = { kind: organisationKind ?? "", region };
  return {
    offeringId: ledger.offerings.values[Math.floor(group / KIND_CODES)] ?? "",
    kind: ledger.kinds.values[group % KIND_CODES] ?? "",
    organisationId,
    label: organisationId === null ? place : labelOf(place),
  };
}
