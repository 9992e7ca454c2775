import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { type LockedEdition, lockEdition } from "~/domain/catalogue/lock-edition.server";
import { placeAtDoor } from "~/domain/registration/place-at-door.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { inTurn } from "~/platform/turns.server";
import { checkInFacts } from "./check-in-facts.server";
import { hashAtMeeting } from "./check-in-key.server";
import type { CheckInOutcome } from "./check-in-outcome";
import { checkInStanding } from "./check-in-standing";
import { saveMarks } from "./save-marks.server";
import type { Scan } from "./scan";
import { settleEdition } from "./settle-edition.server";

/** A scan with the browser it was made in. */
export type ScanInBrowser = Scan & { device: string };

/**
 * Confirms that the person who scanned the code of a meeting is there: present, once, whatever they do twice. A walk-in is
 * registered first. What stands on the list already stays.
 */
export async function checkIn(actor: Visitor, scan: ScanInBrowser): Promise<CheckInOutcome> {
  insist(may.checkIn(actor));
  return inTurn(`edition ${scan.editionId}`, () => inTransaction((tx) => confirm(tx, actor, scan)));
}

async function confirm(tx: Tx, actor: Visitor, scan: ScanInBrowser): Promise<CheckInOutcome> {
  const edition = await lockEdition(tx, scan.editionId);
  const { facts, latest } = await checkInFacts(tx, actor, edition, scan);
  const standing = checkInStanding(facts, clock.now());
  if (standing.is === "listed" && latest) await keep(tx, scan, latest.id, true);
  if (standing.is === "present") return { outcome: "already" };
  if (standing.is === "listed") return { outcome: "listed", value: standing.value };
  if (standing.is !== "ready") return { outcome: standing.is };
  const placed = standing.walkIn ? await walkIn(tx, actor, edition) : latest;
  if (!placed) return { outcome: "full" };
  await markPresent(tx, actor, edition, { meetingId: scan.meetingId, registrationId: placed.id });
  await keep(tx, scan, placed.id, !standing.walkIn);
  return { outcome: "checked-in" };
}

/** Their registration, now with a place; null when there is none. */
async function walkIn(tx: Tx, actor: Visitor, edition: LockedEdition): Promise<{ id: string } | null> {
  const end = await placeAtDoor(tx, edition, recordedAs(actor), actor.personId);
  return end.outcome === "placed" ? { id: end.registrationId } : null;
}

async function markPresent(
  tx: Tx,
  actor: Visitor,
  edition: LockedEdition,
  { meetingId, registrationId }: { meetingId: string; registrationId: string },
): Promise<void> {
  const marks = new Map([[registrationId, { value: "PRESENT", minutes: null } as const]]);
  await saveMarks(tx, recordedAs(actor), { editionId: edition.id, meetingId, saved: new Map(), marks, how: "CODE" });
  await settleEdition(tx, edition);
}

async function keep(tx: Tx, { meetingId, step, device }: ScanInBrowser, registrationId: string, hadPlace: boolean) {
  const deviceHash = hashAtMeeting(meetingId, `device ${device}`);
  const data = [{ registrationId, meetingId, step, confirmedAt: clock.now(), deviceHash, hadPlace }];
  await tx.checkIn.createMany({ data, skipDuplicates: true });
}
