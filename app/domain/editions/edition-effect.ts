import type { PlanOverlap } from "~/domain/catalogue/edition-overlaps.server";
import type { ChangedFacts, LetterMeeting } from "~/domain/outbox/letter-kinds";

/** What people know of an edition: that of its letters. */
export type SeenEdition = ChangedFacts["before"];

interface Times {
  startsAt: string;
  endsAt: string;
}

/** One thing that people notice of a change. Moments are ISO instants; a place is null when there is none. */
export type SeenChange =
  | { what: "title"; before: string; after: string }
  | { what: "moved"; before: Times; after: Times }
  | { what: "added"; after: Times }
  | { what: "dropped"; before: Times }
  | { what: "place"; before: string | null; after: string | null }
  | { what: "online"; after: boolean }
  | { what: "trainers"; before: string[]; after: string[] };

/** What a change of an edition does; numbers are people. */
export interface EditionEffect {
  changes: SeenChange[];
  /** Who have a place and get a letter with a new invitation for their calendar. */
  invited: number;
  /** Who wait, asked or were offered a place, and get a letter. */
  told: number;
  /** Who have no address, so that nobody writes to them. */
  unreachable: number;
  /** Who get, or are offered, a place from the queue. */
  promoted: number;
  /** Whose request needs no approval any more and who now wait for a place. */
  released: number;
  /** Who must answer sooner than they were told: to the offer of a place, and as a manager who was asked. */
  shortened: { offers: number; managers: number };
  /** Who have a place while there are fewer places than that. */
  above: number;
  /** Who have a place elsewhere at the new times and had none at the old ones. */
  overlapping: number;
  /** What else the venue or the trainers are planned for then; empty when neither they nor the times change. */
  clashes: PlanOverlap[];
  /** Whether marks and headcounts are counted anew, because meetings or rules of an edition changed that has begun. */
  recounted: boolean;
}

/** What people notice of a change, in the order in which one reads it. Nothing noticed is nothing to write about. */
export function seenChanges(before: SeenEdition, after: SeenEdition): SeenChange[] {
  const [placeBefore, placeAfter] = [placeOf(before), placeOf(after)];
  return [
    ...(before.editionTitle === after.editionTitle
      ? []
      : [{ what: "title" as const, before: before.editionTitle, after: after.editionTitle }]),
    ...meetingChanges(before.meetings, after.meetings),
    ...(placeBefore === placeAfter ? [] : [{ what: "place" as const, before: placeBefore, after: placeAfter }]),
    ...(before.online === after.online ? [] : [{ what: "online" as const, after: after.online }]),
    ...(sameNames(before.trainers, after.trainers)
      ? []
      : [{ what: "trainers" as const, before: before.trainers, after: after.trainers }]),
  ];
}

/** Whether someone must agree with the effect before it happens: anyone hears of it, or there is something to know. */
export function asksAgreement(effect: EditionEffect): boolean {
  const { invited, told, promoted, released, shortened, overlapping, clashes, recounted, above } = effect;
  const people = invited + told + promoted + released + shortened.offers + shortened.managers + overlapping + above;
  return people > 0 || clashes.length > 0 || recounted;
}

/** The meetings that were in an edition and no longer are: they leave the calendars of those with a place. */
export function droppedMeetings(before: SeenEdition, after: SeenEdition): LetterMeeting[] {
  return before.meetings.filter(({ id }) => !after.meetings.some((meeting) => meeting.id === id));
}

function meetingChanges(before: LetterMeeting[], after: LetterMeeting[]): SeenChange[] {
  const old = new Map(before.map((meeting) => [meeting.id, meeting]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((meeting) => ({ what: "dropped" as const, before: times(meeting) })),
    ...after.flatMap((meeting): SeenChange[] => {
      const earlier = old.get(meeting.id);
      if (!earlier) return [{ what: "added", after: times(meeting) }];
      if (earlier.startsAt === meeting.startsAt && earlier.endsAt === meeting.endsAt) return [];
      return [{ what: "moved", before: times(earlier), after: times(meeting) }];
    }),
  ];
}

function times({ startsAt, endsAt }: LetterMeeting): Times {
  return { startsAt, endsAt };
}

function placeOf({ venue }: SeenEdition): string | null {
  return venue && `${venue.name}, ${venue.address}, ${venue.postcode} ${venue.town}`;
}

function sameNames(one: string[], other: string[]): boolean {
  return [...one].sort().join("\n") === [...other].sort().join("\n");
}
