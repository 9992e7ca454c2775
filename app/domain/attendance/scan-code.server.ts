import { type Guest, isSignedIn, type Visitor } from "~/domain/access/actor";
import type { MeetingAtDoor } from "~/domain/catalogue/meetings-at-door.server";
import { editionsWithPlace } from "~/domain/registration/editions-with-place.server";
import { limitsFor } from "~/domain/signing-in/limits";
import { networkOf } from "~/domain/signing-in/network";
import { countToward, uncount } from "~/domain/signing-in/rate-limit.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { atDoor, codeAtDoor } from "./code-at-door.server";
import { countMiss } from "./count-miss.server";
import { doorWindow } from "./door-window";
import type { ScanOutcome } from "./scan";

/**
 * Finds the meeting whose code someone typed or tapped. Nothing changes but the count of codes that did not work, which
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
  const { found, meetings } = await codeAtDoor(typed, now);
  if (found && !found.old) {
    await uncount(limit, counted, 1);
    return atDoor(found.meeting, found.step, now);
  }
  if (isSignedIn(actor)) await keepMiss(actor, meetings, found ? found.meeting : null);
  return { outcome: found ? "old-code" : "wrong-code" };
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
