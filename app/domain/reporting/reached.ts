import { type Day, endOfDay } from "~/platform/amsterdam";
import { dayNumber } from "~/platform/day-number";
import { Remembered } from "~/platform/remembered";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";

const REACHING = ["ATTENDED", "COMPLETED", "HELD_FOR"];
// A few hundred offerings at some quarter ends, each of them with a hundred organisations.
const ROOM = 12_000_000;
const WORDS = 100;
const remembered = new Remembered<string[]>(ROOM, (organisations) => WORDS * (1 + organisations.length));

/** "<organisation> <offering>" for each organisation that an offering reached in a year, until the end of a day: someone took part or completed it, or it was held for them. */
export function reachedBy(ledger: Ledger, offeringIds: readonly string[], year: number, day: Day): Set<string> {
  return new Set(
    offeringIds.flatMap((id) => {
      const version = ledger.versionOf([id]);
      return remembered.answer(ledger, `${id} ${year} ${day}`, version, () => reachedByOne(ledger, id, year, day));
    }),
  );
}

function reachedByOne(ledger: Ledger, offeringId: string, year: number, day: Day): string[] {
  const [until, end] = [dayNumber(day), endOfDay(day).getTime()];
  const isKind = ledger.kinds.values.map((kind) => kind !== null && REACHING.includes(kind));
  const reached = new Set<number>();
  for (const row of ledger.ofOffering(offeringId, [year, year]).flat()) {
    const isKnown = at(ledger.day, row) <= until && at(ledger.recorded, row) < end && at(ledger.reversed, row) >= end;
    if (isKnown && isKind[at(ledger.kind, row)] === true) reached.add(at(ledger.organisation, row));
  }
  reached.delete(0);
  return [...reached].map((code) => `${ledger.organisations.values[code]} ${offeringId}`);
}
