import { type Day, endOfDay } from "~/platform/amsterdam";
import { dayNumber } from "~/platform/day-number";
import { Remembered } from "~/platform/remembered";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import type { Place } from "../participation/ledger-row";
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
const NOWHERE: Place = { organisationId: null, organisationKind: null, region: null };
// Three years of a few hundred offerings, each of them with a hundred places.
const ROOM = 24_000_000;
const COUNTS = 200;
const remembered = new Remembered<PlaceCounts[]>(ROOM, (places) => COUNTS * (1 + places.length));

/** How often each organisation took part, at the end of each quarter so far and today; the raw numbers that the grid bands. */
export function gridCounts(ledger: Ledger, { offeringIds, years, today }: GridScope, labelOf: LabelOf): GridCount[] {
  const offerings = offeringIds ?? ledger.offerings.values.flatMap((id) => id ?? []);
  return years.flatMap((year) =>
    offerings.flatMap((offeringId) => {
      const key = `${offeringId} ${year} ${today}`;
      const version = ledger.versionOf([offeringId]);
      const counts = remembered.answer(ledger, key, version, () => countsOf(ledger, offeringId, year, today));
      return counts.map(({ kind, place, ends }) => ({
        offeringId,
        year,
        kind,
        organisationId: place.organisationId,
        label: labelIn(place, labelOf),
        counts: ends,
      }));
    }),
  );
}

/** The days at which a year is counted: its quarter ends so far, and today. */
export function endsOf(year: number, today: Day): Day[] {
  return [...new Set([...quarterEnds(year, today), today])];
}

interface PlaceCounts {
  kind: string;
  place: Place;
  ends: number[];
}

/** Of one offering in one year, by kind and place. */
function countsOf(ledger: Ledger, offeringId: string, year: number, today: Day): PlaceCounts[] {
  const ends = endsOf(year, today);
  const [days, moments] = [Int32Array.from(ends, dayNumber), Float64Array.from(ends, (day) => endOfDay(day).getTime())];
  const isKind = ledger.kinds.values.map((kind) => kind !== null && KINDS.includes(kind));
  const places = ledger.places.values.length;
  const counts = new Map<number, Int32Array>();
  const count = (row: number) => {
    if (isKind[at(ledger.kind, row)] !== true) return;
    const key = at(ledger.kind, row) * places + at(ledger.place, row);
    const numbers = counts.get(key) ?? new Int32Array(ends.length);
    const [day, recorded, reversed] = [at(ledger.day, row), at(ledger.recorded, row), at(ledger.reversed, row)];
    for (let index = 0; index < days.length; index += 1) {
      const end = at(moments, index);
      if (day <= at(days, index) && recorded < end && reversed >= end) numbers[index] = at(numbers, index) + 1;
    }
    counts.set(key, numbers);
  };
  for (const rows of ledger.ofOffering(offeringId, [year, year])) rows.forEach(count);
  return [...counts].map(([key, numbers]) => ({
    kind: ledger.kinds.values[Math.floor(key / places)] ?? "",
    place: ledger.places.values[key % places] ?? NOWHERE,
    ends: [...numbers],
  }));
}

function labelIn({ organisationId, organisationKind, region }: Place, labelOf: LabelOf): RowLabel {
  const place = { kind: organisationKind ?? "", region };
  return organisationId === null ? place : labelOf(place);
}
