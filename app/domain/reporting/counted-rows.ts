import { yearOf } from "~/platform/amsterdam";
import { dayNumber } from "~/platform/day-number";
import { at, joined, keep } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import type { CountingRule, Unit } from "./counting-rule";
import { firstOfEach } from "./first-rows";
import { stillPublished } from "./published-offerings";
import { isAbout, isFrom } from "./rule-match";

/** What is known at the end of a day. */
export interface AsOf {
  /** Days since 1970. */
  day: number;
  /** The end of that day, in milliseconds since 1970. */
  end: number;
  /** The code of who a participant is after merges. */
  personOf: (participant: number) => number;
}

/** The rows that belong to a rule as of a day: day <= D, recorded before the end of D, not reversed by then. */
export function matchedRows(ledger: Ledger, rule: CountingRule, { day, end }: AsOf): Int32Array {
  const since = rule.since === null ? Number.NEGATIVE_INFINITY : dayNumber(rule.since);
  const until = Math.min(day, dayNumber(rule.untilDay));
  const fromPlace = isFrom(ledger, rule);
  // The last word of an offering holds, also when it says that the offering is no longer what the promise is about.
  const ofOffering = rule.unit === "OFFERING" ? () => true : isAbout(ledger, rule);
  const isKind = ledger.kinds.values.map((kind) => kind !== null && rule.rowKinds.includes(kind));
  const { kind, fact, place, recorded, reversed } = ledger;
  const isKnown = (row: number) => {
    const on = at(ledger.day, row);
    return (
      on >= since && on <= until && at(recorded, row) < end && at(reversed, row) >= end && fromPlace(at(place, row))
    );
  };
  const isOwn = (row: number) => isKind[at(kind, row)] === true && isKnown(row) && ofOffering(at(fact, row));
  const years = [rule.since === null ? 0 : yearOf(rule.since), yearOf(rule.untilDay)] as const;
  const byItself = rule.offeringIds
    ? rule.offeringIds.flatMap((id) => ledger.ofOffering(id, years))
    : rule.rowKinds.flatMap((kind) => ledger.ofKind(kind, years));
  const byHand = rule.figureKey === null ? [] : ledger.ofFigure(rule.figureKey, years);
  return joined([...byItself.map((rows) => keep(rows, isOwn)), ...byHand.map((rows) => keep(rows, isKnown))]);
}

/**
 * Of the rows that belong to a rule the one that counts for each participant, edition, organisation or offering: the first
 * (where each quarter has a promise of its own, the first in each), and of an offering the last word. `frozen` are the people
 * who were there before and count for nothing.
 */
export function countedRows(
  ledger: Ledger,
  rule: CountingRule,
  matched: Int32Array,
  { personOf }: AsOf,
  frozen: ReadonlySet<number>,
): Int32Array {
  const { unit } = rule;
  if (unit === "ROW") return matched;
  if (unit === "OFFERING") return stillPublished(ledger, rule, matched);
  const thingOf = thingIn(ledger, unit, personOf);
  const ends = rule.partEnds.map(dayNumber);
  const keyOf = (row: number) => {
    const thing = thingOf(row);
    if (thing === 0 || frozen.has(thing)) return 0;
    return ends.length === 0 ? thing : thing * ends.length + partOf(ends, at(ledger.day, row));
  };
  return firstOfEach(ledger, matched, keyOf);
}

function partOf(ends: readonly number[], day: number): number {
  return ends.findIndex((end) => day <= end);
}

/** What of a row is counted once; 0 is nothing. */
export function thingIn(
  ledger: Ledger,
  unit: Exclude<Unit, "ROW">,
  personOf: AsOf["personOf"],
): (row: number) => number {
  const columns = {
    PARTICIPANT: ledger.participant,
    EDITION: ledger.edition,
    ORGANISATION: ledger.organisation,
    OFFERING: ledger.offering,
  };
  const column = columns[unit];
  return unit === "PARTICIPANT" ? (row) => personOf(at(column, row)) : (row) => at(column, row);
}

/** What a row brings its figure: counts by hand their quantity, everything else one. */
export function worthIn(ledger: Ledger, unit: Unit): (row: number) => number {
  return unit === "ROW" ? (row) => at(ledger.quantity, row) : () => 1;
}
