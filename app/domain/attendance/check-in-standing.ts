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
  | { is: "ask-trainer" | "not-invited" }
  | { is: "no-place" | "waiting" | "offered" | "requested" | "cancelled" | "scan-over" | "over" | "not-yet" };

export interface CheckInFacts {
  edition: { state: "DRAFT" | "PUBLISHED" | "CANCELLED"; walkIns: boolean; approval: string };
  /** Null when it was cancelled. */
  meeting: MeetingTimes | null;
  scannedAt: Date;
  /** Their last registration; null when they never had one. */
  registration: { state: string; endedByLead: boolean } | null;
  mark: { value: MarkValue; markedAt: Date } | null;
  /** How many others wait for a place. */
  others: number;
  /** Whether they may register for it at all. */
  invited: boolean;
}

const IN_LINE = { WAITING: "waiting", OFFERED: "offered", REQUESTED: "requested" } as const;

/** What one tap can do now. What stands on the list is never changed by a code; what was seen of a place given up doesn't count. */
export function checkInStanding(facts: CheckInFacts, now: Date): CheckInStanding {
  const { edition, meeting, scannedAt, registration, mark } = facts;
  const listed = registration?.state === "CONFIRMED" ? mark : null;
  return goneOrMarked(edition.state, meeting, listed) ?? atTheDoor(meeting, scannedAt, now) ?? placed(facts);
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

/**
 * Where a yes is needed, was refused, or was taken back, a code gives no place; the trainer can. A stranger takes none by a
 * code while others wait for one.
 */
function placed({ edition, registration, others, invited }: Facts): CheckInStanding {
  const state = registration?.state;
  if (state === "CONFIRMED") return { is: "ready", walkIn: false };
  const isFree = edition.walkIns && edition.approval === "NONE";
  if (state === "WAITING" && isFree) return { is: "ready", walkIn: true };
  const inLine = Object.entries(IN_LINE).find(([each]) => each === state)?.[1];
  if (inLine) return { is: inLine };
  if (!edition.walkIns) return { is: "no-place" };
  if (!invited) return { is: "not-invited" };
  const isRefused = state === "DECLINED" || registration?.endedByLead;
  return isFree && !isRefused && others === 0 ? { is: "ready", walkIn: true } : { is: "ask-trainer" };
}

function standing(one: CheckInStanding): CheckInStanding {
  return one;
}
