import { addDays, dayOf, endOfDay, isPastDay } from "~/platform/amsterdam";

/** What was seen of one registration in one meeting. */
export type MarkValue = "PRESENT" | "PARTLY" | "ABSENT" | "EXCUSED";

/** In the order of the list's buttons. */
export const MARK_VALUES = ["PRESENT", "PARTLY", "ABSENT", "EXCUSED"] as const satisfies MarkValue[];

export interface Seen {
  value: MarkValue;
  /** Minutes present; only with PARTLY. */
  minutes: number | null;
}

export interface MeetingTimes {
  id: string;
  startsAt: Date;
  endsAt: Date;
}

/** Whether a meeting can be marked at a moment, and from when until when. */
export interface MarkingWindow {
  state: "not-yet" | "open" | "closed";
  from: Date;
  until: Date;
}

const DOORS_OPEN_MINUTES = 30;
const CORRECTIONS_DAYS = 365;
const MINUTE_MS = 60_000;

/** A meeting is marked from half an hour before its start, when the doors open, until a year after its Amsterdam day. */
export function markingWindow({ startsAt, endsAt }: MeetingTimes, now: Date): MarkingWindow {
  const from = new Date(startsAt.getTime() - DOORS_OPEN_MINUTES * MINUTE_MS);
  const until = endOfDay(addDays(dayOf(endsAt), CORRECTIONS_DAYS));
  return { state: now < from ? "not-yet" : now < until ? "open" : "closed", from, until };
}

/** After the Amsterdam day of a meeting, changing what was marked is a correction and asks why. */
export function isCorrecting({ endsAt }: MeetingTimes, now: Date): boolean {
  return isPastDay(endsAt, now);
}

/** The meeting a list opens with: the last one that can be marked or could be, else the first to come. */
export function meetingToMark<Meeting extends MeetingTimes>(meetings: readonly Meeting[], now: Date): Meeting | null {
  const inOrder = [...meetings].sort(byTime);
  return inOrder.findLast((meeting) => markingWindow(meeting, now).state !== "not-yet") ?? inOrder[0] ?? null;
}

/** The planned minutes of a meeting. */
export function plannedMinutes({ startsAt, endsAt }: MeetingTimes): number {
  return (endsAt.getTime() - startsAt.getTime()) / MINUTE_MS;
}

/** The minutes a mark counts for: all of the meeting, its own minutes but never more than the meeting has, or none. */
export function minutesSeen({ value, minutes }: Seen, meeting: MeetingTimes): number {
  if (value === "PRESENT") return plannedMinutes(meeting);
  return value === "PARTLY" ? Math.min(minutes ?? 0, plannedMinutes(meeting)) : 0;
}

/** Whether someone was in the room at all. */
export function wasThere(seen: Pick<Seen, "value"> | null): boolean {
  return seen?.value === "PRESENT" || seen?.value === "PARTLY";
}

export function sameMark(one: Seen, other: Seen): boolean {
  return one.value === other.value && one.minutes === other.minutes;
}

export function byTime(one: MeetingTimes, other: MeetingTimes): number {
  return one.startsAt.getTime() - other.startsAt.getTime() || one.endsAt.getTime() - other.endsAt.getTime();
}
