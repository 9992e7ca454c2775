import { PARTNER, type RowLabel } from "./row-labels";

/** A kind of organisation and a region that someone asks for; null asks for all. */
export interface AskedPlace {
  kind: string | null;
  region: string | null;
}

/** Of a figure what is known to come from a choice, and how much more may come from it: of that the rows do not say. */
export interface NarrowedPart {
  count: number;
  unsaid: number;
}

/**
 * Whether a row that says this comes from an asked place; null when it does not say. `behindPartner` are the kinds that can
 * be told as partner.
 */
export function comesFrom(
  said: RowLabel,
  { kind, region }: AskedPlace,
  behindPartner: ReadonlySet<string>,
): boolean | null {
  const answers = [kind === null || isKind(said, kind, behindPartner), region === null || isRegion(said, region)];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** What of a figure comes from the chosen kind of organisation and region. */
export interface ChosenPart extends NarrowedPart {
  /** As of when, where that is not the day that was asked for. */
  day: string | null;
  /** It is made of organisations that were reached, whose names are shown, and not of rows. */
  isNamed: boolean;
}

/** The part of some rows that a question is answered with yes, and what it may be besides. */
export function partWhere(
  rows: Iterable<number>,
  worthOf: (row: number) => number,
  answerOf: (row: number) => boolean | null,
): NarrowedPart {
  const part = { count: 0, unsaid: 0 };
  for (const row of rows) {
    const answer = answerOf(row);
    if (answer === true) part.count += worthOf(row);
    if (answer === null) part.unsaid += worthOf(row);
  }
  return part;
}

/** "47", "47 of meer", "niet te zeggen". */
export function partFigure(part: NarrowedPart, number: (count: number) => string): string {
  if (part.unsaid === 0) return number(part.count);
  return isUnknown(part) ? "niet te zeggen" : `${number(part.count)} of meer`;
}

/** Nothing is known to come from there, and something may. */
export function isUnknown({ count, unsaid }: NarrowedPart): boolean {
  return count === 0 && unsaid > 0;
}

function isKind(said: RowLabel, kind: string, behindPartner: ReadonlySet<string>): boolean | null {
  if (said.kind === kind) return true;
  return said.kind === null || (said.kind === PARTNER && behindPartner.has(kind)) ? null : false;
}

/** Who says their kind and no region has none; a partner may have one that is not said. */
function isRegion(said: RowLabel, region: string): boolean | null {
  if (said.region !== null) return said.region === region;
  return said.kind === null || said.kind === PARTNER ? null : false;
}
