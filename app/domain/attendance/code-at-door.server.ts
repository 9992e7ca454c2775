import { type MeetingAtDoor, meetingsAtDoor } from "~/domain/catalogue/meetings-at-door.server";
import { db } from "~/platform/db.server";
import { goodSteps, oldSteps, readCheckInCode, readScannedCode, SCAN_MINUTES } from "./check-in-code";
import { checkInCode, scannedCode } from "./check-in-key.server";
import { doorWindow } from "./door-window";
import type { ScanOutcome } from "./scan";

const AHEAD_MS = 6 * 3_600_000;
const BEHIND_MS = SCAN_MINUTES * 60_000;

/** Of which meeting a code is, short or long; `old`: it was good a short while ago. Null when it is of none of those at the door. */
export type CodeAtDoor = { meeting: MeetingAtDoor; step: number; old: boolean } | null;

/** Finds the meeting of a code among those whose door is open, was or will be soon, and gives these as well. */
export async function codeAtDoor(typed: string, now: Date) {
  const meetings = await meetingsAtDoor(db, new Date(now.getTime() - BEHIND_MS), new Date(now.getTime() + AHEAD_MS));
  return { found: find(meetings, typed, now), meetings };
}

/** What a code that is good leads to at a moment. */
export function atDoor(meeting: MeetingAtDoor, step: number, scannedAt: Date): ScanOutcome {
  if (meeting.cancelled) return { outcome: "cancelled" };
  const { state, from } = doorWindow(meeting, scannedAt);
  if (state === "not-yet") return { outcome: "not-yet", from };
  if (state === "over") return { outcome: "over" };
  return { outcome: "scanned", scan: { editionId: meeting.editionId, meetingId: meeting.id, step, scannedAt } };
}

function find(meetings: MeetingAtDoor[], typed: string, now: Date): CodeAtDoor {
  const [short, long] = [readCheckInCode(typed), readScannedCode(typed)];
  const isCode = (id: string, step: number) =>
    short ? checkInCode(id, step) === short : long !== null && scannedCode(id, step) === long;
  const stepOf = (meeting: MeetingAtDoor, steps: number[]) => steps.find((step) => isCode(meeting.id, step));
  for (const old of [false, true]) {
    const steps = old ? oldSteps(now) : goodSteps(now);
    for (const meeting of meetings) {
      const step = stepOf(meeting, steps);
      if (step !== undefined) return { meeting, step, old };
    }
  }
  return null;
}
