import { type Guest, isSignedIn, type Visitor } from "~/domain/access/actor";
import { type MeetingAtDoor, meetingsAtDoor } from "~/domain/catalogue/meetings-at-door.server";
import { editionsWithPlace } from "~/domain/registration/editions-with-place.server";
import { limitsFor } from "~/domain/signing-in/limits";
import { networkOf } from "~/domain/signing-in/network";
import { countToward, uncount } from "~/domain/signing-in/rate-limit.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { goodSteps, oldSteps, readCheckInCode, SCAN_MINUTES } from "./check-in-code";
import { checkInCode } from "./check-in-key.server";
import { countMiss } from "./count-miss.server";
import { doorWindow } from "./door-window";
import type { Scan, ScanOutcome } from "./scan";

const AHEAD_MS = 6 * 3_600_000;
const BEHIND_MS = SCAN_MINUTES * 60_000;

/**
 * Finds the meeting whose code someone scanned or typed. Nothing changes but the count of codes that did not work, which
 * keeps guessing from being of use; of who is signed in it is also kept at the meeting, for its trainer.
 */
export async function scanCode(
  actor: Visitor | Guest,
  { typed, network }: { typed: string; network: string },
): Promise<ScanOutcome> {
  const now = clock.now();
  const counted = isSignedIn(actor) ? actor.accountId : networkOf(network);
  const limit = limitsFor(env().DEMO)[isSignedIn(actor) ? "checkIns" : "checkInsOfGuests"];
  const { within, againAt } = await countToward(limit, counted);
  if (!within) return { outcome: "too-often", againAt };
  const meetings = await meetingsAtDoor(db, new Date(now.getTime() - BEHIND_MS), new Date(now.getTime() + AHEAD_MS));
  const code = readCheckInCode(typed);
  const good = code && find(meetings, goodSteps(now), code);
  if (good) {
    await uncount(limit, counted, 1);
    return atDoor(good.meeting, { step: good.step, scannedAt: now });
  }
  const old = code && find(meetings, oldSteps(now), code);
  if (isSignedIn(actor)) await keepMiss(actor, meetings, old ? old.meeting : null);
  return { outcome: old ? "old-code" : "wrong-code" };
}

function atDoor(meeting: MeetingAtDoor, { step, scannedAt }: Pick<Scan, "step" | "scannedAt">): ScanOutcome {
  if (meeting.cancelled) return { outcome: "cancelled" };
  const { state, from } = doorWindow(meeting, scannedAt);
  if (state === "not-yet") return { outcome: "not-yet", from };
  if (state === "over") return { outcome: "over" };
  return { outcome: "scanned", scan: { editionId: meeting.editionId, meetingId: meeting.id, step, scannedAt } };
}

function find(meetings: MeetingAtDoor[], steps: number[], code: string) {
  for (const meeting of meetings) {
    const step = steps.find((each) => checkInCode(meeting.id, each) === code);
    if (step !== undefined) return { meeting, step };
  }
  return null;
}

/** An old code is of its meeting; a wrong one may be meant for any that goes on in which this person has a place. */
async function keepMiss({ accountId, personId }: Visitor, meetings: MeetingAtDoor[], old: MeetingAtDoor | null) {
  if (old) return countMiss(db, [old.id], { accountId, kind: "OLD" });
  const now = clock.now();
  const open = meetings.filter((meeting) => !meeting.cancelled && doorWindow(meeting, now).state === "open");
  const own = await editionsWithPlace(
    db,
    personId,
    open.map(({ editionId }) => editionId),
  );
  const ids = open.filter(({ editionId }) => own.has(editionId)).map(({ id }) => id);
  await countMiss(db, ids, { accountId, kind: "WRONG" });
}
