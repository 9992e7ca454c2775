import type { Day } from "~/platform/amsterdam";

/** A line that stands in the ledger: written and not taken back. */
export interface StandingLine {
  /** What the line is about: "<kind>:<participant>:<edition>". */
  subject: string;
  day: Day;
}

interface Corrections<Line extends StandingLine> {
  /** The lines that no longer hold. */
  reverse: Line[];
  record: StandingLine[];
}

/**
 * What must be written so that the ledger says what is `wanted` of these subjects: a day, or null for "did not happen".
 * A line about another day is taken back and written anew, because nothing in the ledger is ever changed.
 */
export function correctionsFor<Line extends StandingLine>(
  wanted: ReadonlyMap<string, Day | null>,
  standing: readonly Line[],
): Corrections<Line> {
  const about = standing.filter(({ subject }) => wanted.has(subject));
  const holds = ({ subject, day }: StandingLine) => wanted.get(subject) === day;
  const said = new Set(about.filter(holds).map(({ subject }) => subject));
  return {
    reverse: about.filter((line) => !holds(line)),
    record: [...wanted].flatMap(([subject, day]) => (day !== null && !said.has(subject) ? [{ subject, day }] : [])),
  };
}
