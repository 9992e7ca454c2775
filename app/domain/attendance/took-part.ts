import { type Day, dayOf } from "~/platform/amsterdam";
import { byTime, type MeetingTimes, minutesSeen, plannedMinutes, type Seen, wasThere } from "./marks";

/** When someone has taken part. `attendanceShare` is a whole percentage of the planned minutes. */
export interface AttendanceRule {
  attendanceRule: "ALL" | "SHARE" | "ONE";
  attendanceShare: number;
}

interface Sitting {
  meeting: MeetingTimes;
  seen: Seen | undefined;
}

/**
 * The Amsterdam day of the meeting that first fulfilled the edition's rule, or null when the marks do not. `meetings` are
 * those that are not cancelled; marks of others do not count.
 */
export function tookPartOn(
  rule: AttendanceRule,
  meetings: readonly MeetingTimes[],
  marks: ReadonlyMap<string, Seen>,
): Day | null {
  const sittings = [...meetings].sort(byTime).map((meeting) => ({ meeting, seen: marks.get(meeting.id) }));
  const first = sittings.findIndex((_, index) => fulfils(rule, sittings, index + 1));
  const meeting = sittings[first]?.meeting;
  return meeting ? dayOf(meeting.startsAt) : null;
}

/** The Amsterdam days of the meetings at which someone was, wholly or partly, in order. */
export function daysThere(meetings: readonly MeetingTimes[], marks: ReadonlyMap<string, Seen>): Day[] {
  const there = meetings.filter(({ id }) => wasThere(marks.get(id) ?? null));
  return [...new Set(there.map(({ startsAt }) => dayOf(startsAt)))].sort();
}

function fulfils({ attendanceRule, attendanceShare }: AttendanceRule, sittings: Sitting[], soFar: number): boolean {
  const until = sittings.slice(0, soFar);
  switch (attendanceRule) {
    case "ALL":
      return soFar === sittings.length && until.every(({ seen }) => seen?.value === "PRESENT");
    case "SHARE":
      return 100 * sum(until, minutesOf) >= attendanceShare * sum(sittings, ({ meeting }) => plannedMinutes(meeting));
    case "ONE":
      return until.some((sitting) => minutesOf(sitting) > 0);
  }
}

function minutesOf({ meeting, seen }: Sitting): number {
  return seen ? minutesSeen(seen, meeting) : 0;
}

function sum(sittings: Sitting[], minutes: (sitting: Sitting) => number): number {
  return sittings.reduce((total, sitting) => total + minutes(sitting), 0);
}
