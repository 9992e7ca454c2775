import type { Correction } from "./mark-corrections";
import type { MarkingWindow, Seen } from "./marks";
import type { TookPart } from "./took-part-words";

/** The attendance list of one meeting, as its page needs it; instants are ISO strings. */
export interface AttendanceSheet {
  edition: { id: string; title: string; offeringTitle: string; slug: string; cancelled: boolean; place: string | null };
  meetings: SheetMeeting[];
  /** The meeting the list is about; null when an edition has none left. */
  meeting: SheetMeeting | null;
  people: SheetPerson[];
  /** The edition is over and nobody was marked: said once instead of at every name. */
  unmarked: boolean;
  /** People without a registration; null when nobody counted. */
  headcount: number | null;
  can: { mark: boolean; letIn: boolean };
  /** Whether changing what was marked is a correction, which asks why. */
  correcting: boolean;
  /** Those of this meeting, the latest first. */
  corrections: Correction[];
  /** What is worth a look of how people checked in. */
  notes: string[];
  /** Whether it counts as held: the ledger says so. */
  held: boolean;
  now: string;
}

export interface SheetMeeting {
  id: string;
  startsAt: string;
  endsAt: string;
  /** Whole minutes. */
  minutes: number;
  window: MarkingWindow["state"];
  /** From when it can be marked. */
  from: string;
  /** How many of the people with a place have a mark. */
  marked: number;
}

export interface SheetPerson {
  registrationId: string;
  name: string;
  organisation: string | null;
  mark: (Seen & { at: string }) | null;
  /** Over all meetings; null while nothing can be said. */
  tookPart: TookPart | null;
}

/** People under the first letter of their name, for a letter rail; letters with an accent stand under the plain one. */
export function byLetter<Named extends { name: string }>(
  people: readonly Named[],
): { letter: string; people: Named[] }[] {
  const groups: { letter: string; people: Named[] }[] = [];
  for (const person of people) {
    const letter = letterOf(person.name);
    const last = groups.at(-1);
    if (last?.letter === letter) last.people.push(person);
    else groups.push({ letter, people: [person] });
  }
  return groups;
}

const dutch = new Intl.Collator("nl");

/** In the order of a Dutch list of names, whatever the accents and capitals. */
export function byName(one: { name: string }, other: { name: string }): number {
  return dutch.compare(letterOf(one.name), letterOf(other.name)) || dutch.compare(one.name, other.name);
}

function letterOf(name: string): string {
  const first = name.trim().normalize("NFD").slice(0, 1).toUpperCase();
  return /[A-Z]/.test(first) ? first : "#";
}
