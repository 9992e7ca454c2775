import type { MeetingTimes, Seen } from "./marks";
import type { AttendanceRule } from "./took-part";
import { type TookPart, tookPartWords } from "./took-part-words";

type Ruled = AttendanceRule & { meetings: readonly MeetingTimes[]; state: "DRAFT" | "PUBLISHED" | "CANCELLED" };
type Marked = Seen & { registrationId: string; meetingId: string };

/** Whether an edition is over and nobody was marked at all: then that is said once, and of nobody in particular. */
export function isUnmarked({ state, meetings }: Ruled, marks: readonly Marked[], now: Date): boolean {
  const over = meetings.length > 0 && meetings.every(({ endsAt }) => endsAt <= now);
  return state === "PUBLISHED" && over && marks.length === 0;
}

/** By registration whether they took part and why, from the marks of an edition, those of one meeting overruled by `newer`. */
export function standingsOf(
  edition: Ruled,
  marks: readonly Marked[],
  newer: { meetingId: string; marks: ReadonlyMap<string, Seen> } | null,
  now: Date,
): (registrationId: string) => TookPart | null {
  const byRegistration = Map.groupBy(marks, ({ registrationId }) => registrationId);
  return (registrationId) => {
    const own = new Map<string, Seen>(byRegistration.get(registrationId)?.map((mark) => [mark.meetingId, mark]));
    const latest = newer?.marks.get(registrationId);
    if (newer && latest) own.set(newer.meetingId, latest);
    return edition.state === "PUBLISHED" ? tookPartWords(edition, edition.meetings, own, now) : null;
  };
}
