import { isRemembered } from "./check-in-code";
import { doorWindow } from "./door-window";
import type { MarkValue, MeetingTimes } from "./marks";

/** Where someone stands who scanned the code of a meeting. */
export type CheckInStanding =
  /** One tap will do; `walkIn`: it registers them as well. */
  | { is: "ready"; walkIn: boolean }
  | { is: "present"; at: Date }
  /** Who keeps the list wrote down something else. */
  | { is: "listed"; value: Exclude<MarkValue, "PRESENT"> }
  | { is: "no-place" | "waiting" | "offered" | "requested" | "cancelled" | "scan-over" | "over" | "not-yet" };

export interface CheckInFacts {
  edition: { state: "DRAFT" | "PUBLISHED" | "CANCELLED"; walkIns: boolean };
  /** Null when it was cancelled. */
  meeting: MeetingTimes | null;
  scannedAt: Date;
  /** The state of their last registration; null when they never had one. */
  registration: string | null;
  mark: { value: MarkValue; markedAt: Date } | null;
}

const IN_LINE = { WAITING: "waiting", OFFERED: "offered", REQUESTED: "requested" } as const;

/** What one tap can do now. What stands on the list is never changed by a code. */
export function checkInStanding({ edition, meeting, scannedAt, registration, mark }: CheckInFacts, now: Date) {
  return (
    goneOrMarked(edition.state, meeting, mark) ??
    atTheDoor(meeting, scannedAt, now) ??
    placed(registration, edition.walkIns)
  );
}

type Facts = CheckInFacts;

function goneOrMarked(state: Facts["edition"]["state"], meeting: Facts["meeting"], mark: Facts["mark"]) {
  if (state !== "PUBLISHED" || !meeting) return standing({ is: "cancelled" });
  if (!mark) return null;
  return standing(
    mark.value === "PRESENT" ? { is: "present", at: mark.markedAt } : { is: "listed", value: mark.value },
  );
}

/** The scan must have been made while the door was open; the tap may follow a little after. */
function atTheDoor(meeting: Facts["meeting"], scannedAt: Date, now: Date) {
  const door = meeting && doorWindow(meeting, scannedAt).state;
  if (door === "not-yet" || door === "over") return standing({ is: door });
  return isRemembered(scannedAt, now) ? null : standing({ is: "scan-over" });
}

function placed(registration: Facts["registration"], walkIns: boolean): CheckInStanding {
  if (registration === "CONFIRMED") return { is: "ready", walkIn: false };
  const inLine = Object.entries(IN_LINE).find(([state]) => state === registration)?.[1];
  if (inLine) return { is: inLine };
  return walkIns ? { is: "ready", walkIn: true } : { is: "no-place" };
}

function standing(one: CheckInStanding): CheckInStanding {
  return one;
}
