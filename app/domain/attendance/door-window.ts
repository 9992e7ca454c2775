import { type MeetingTimes, markingWindow } from "./marks";

/** When people are at the door of a meeting: the code works and the kiosk stands open. */
export interface DoorWindow {
  state: "not-yet" | "open" | "over";
  from: Date;
  until: Date;
}

/** The door of a meeting is open from half an hour before its start until its end; its last moment is no longer in it. */
export function doorWindow(meeting: MeetingTimes, now: Date): DoorWindow {
  const { from } = markingWindow(meeting, now);
  const until = meeting.endsAt;
  return { state: now < from ? "not-yet" : now < until ? "open" : "over", from, until };
}
