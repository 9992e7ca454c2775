import { yearOf } from "~/platform/amsterdam";
import { dayNumber } from "~/platform/day-number";
import type { Codes } from "../participation/codes";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import type { OfferingFacts } from "../participation/ledger-row";
import type { CountingRule, Unit } from "./counting-rule";

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
  const { organisationKinds } = rule.filter;
  const fromPlace = remembered(ledger.places, (place) => within(organisationKinds, place.organisationKind));
  const ofOffering = remembered(ledger.facts, (facts) => fits(rule, facts));
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
  return new Int32Array([
    ...byItself.flatMap((rows) => rows.filter(isOwn)),
    ...byHand.flatMap((rows) => rows.filter(isKnown)),
  ]);
}

/**
 * Of the rows that belong to a rule the one that counts for each participant, edition, organisation or offering: the first,
 * and of an offering the last word. `frozen` are the people who were there before and count for nothing.
 */
export function countedRows(
  ledger: Ledger,
  { unit }: CountingRule,
  matched: Int32Array,
  { personOf }: AsOf,
  frozen: ReadonlySet<number>,
): Int32Array {
  if (unit === "ROW") return matched;
  const thingOf = thingIn(ledger, unit, personOf);
  const isLast = unit === "OFFERING";
  const counting = new Map<number, number>();
  for (const row of matched) {
    const thing = thingOf(row);
    if (thing === 0) continue;
    const standing = counting.get(thing);
    if (standing === undefined || ledger.inOrder(row, standing) < 0 !== isLast) counting.set(thing, row);
  }
  for (const person of frozen) counting.delete(person);
  const rows = Int32Array.from(counting.values());
  return unit === "OFFERING" ? rows.filter((row) => at(ledger.kind, row) !== ledger.kinds.of("UNPUBLISHED")) : rows;
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

function fits({ filter }: CountingRule, { offeringKind, format, themes, audiences, online }: OfferingFacts): boolean {
  return (
    within(filter.kinds, offeringKind) &&
    within(filter.formats, format) &&
    overlaps(filter.themes, themes) &&
    overlaps(filter.audiences, audiences) &&
    (filter.online === undefined || filter.online === online)
  );
}

function within(allowed: readonly string[] | undefined, value: string | null): boolean {
  return !allowed || (value !== null && allowed.includes(value));
}

function overlaps(allowed: readonly string[] | undefined, values: readonly string[]): boolean {
  return !allowed || allowed.some((each) => values.includes(each));
}

/** A judgement over shared things that is made once for each of them. */
function remembered<Thing>(codes: Codes<Thing>, judge: (thing: Thing) => boolean): (code: number) => boolean {
  const known: boolean[] = [];
  return (code) => {
    const found = known[code];
    if (found !== undefined) return found;
    const thing = codes.values[code];
    const judged = thing !== null && thing !== undefined && judge(thing);
    known[code] = judged;
    return judged;
  };
}
