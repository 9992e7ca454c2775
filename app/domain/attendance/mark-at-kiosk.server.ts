import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, lockEdition, readEdition } from "~/domain/catalogue/lock-edition.server";
import { registrationsAmong } from "~/domain/registration/edition-registrations.server";
import { idsWithPlace } from "~/domain/registration/registration-queries.server";
import { clock } from "~/platform/clock";
import { db, inTransaction, type Tx } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { type KioskStanding, kioskStanding } from "./kiosk-standing";
import type { Tap } from "./mark-at-kiosk.form";
import { type MeetingTimes, markingWindow, type Seen } from "./marks";
import { marksOfMeeting } from "./marks-queries.server";
import { saveMarks } from "./save-marks.server";
import { settleEdition } from "./settle-edition.server";

interface Sent {
  editionId: string;
  meetingId: string;
  taps: readonly Tap[];
}

type Named = Tap & { id: string };

/** How the list stands after what a kiosk sent, and when the meeting ends (ISO). Of a cancelled edition, or outside of the time for marking, nothing was stored. */
export type KioskOutcome =
  | { outcome: "saved"; standing: KioskStanding; now: string; endsAt: string }
  | { outcome: "cancelled" | "not-now" };

/**
 * Marks who was tapped on a kiosk as present. A tap counts once, however often and by whichever tablet it is sent; a mark
 * that is there already stays, whoever made it, so kiosks that were without connection agree in any order.
 */
export async function markAtKiosk(actor: Visitor, sent: Sent): Promise<KioskOutcome> {
  insist(may.markAttendance(actor, await editionStaff(db, workScope(actor), sent.editionId)));
  if (sent.taps.length === 0) return answer(db, await readEdition(db, sent.editionId), sent, async () => undefined);
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, sent.editionId);
    return answer(tx, edition, sent, () => keepTaps(tx, actor, edition, sent));
  });
}

async function answer(client: Tx, edition: LockedEdition, { meetingId }: Sent, work: () => Promise<void>) {
  if (edition.state === "CANCELLED") return { outcome: "cancelled" } as const;
  const meeting = edition.meetings.find(({ id }) => id === meetingId);
  if (!meeting || edition.state === "DRAFT") throw new NotFound("meeting");
  if (!canBeMarked(meeting)) return { outcome: "not-now" } as const;
  await work();
  return {
    outcome: "saved",
    standing: kioskStanding(await idsWithPlace(client, edition.id), await marksOfMeeting(client, meetingId)),
    now: clock.now().toISOString(),
    endsAt: meeting.endsAt.toISOString(),
  } as const;
}

function canBeMarked(meeting: MeetingTimes): boolean {
  return markingWindow(meeting, clock.now()).state === "open";
}

async function keepTaps(
  tx: Tx,
  actor: Visitor,
  edition: LockedEdition,
  { meetingId, taps: sent }: Sent,
): Promise<void> {
  const taps = sent.map((tap): Named => ({ ...tap, id: tap.id ?? newId(clock.now()) }));
  const of = await registrationsAmong(
    tx,
    edition.id,
    taps.map(({ registrationId }) => registrationId),
  );
  const known = await knownTaps(tx, taps);
  const fresh = taps.filter(({ id, registrationId }) => of.has(registrationId) && !known.has(id));
  if (fresh.length === 0) return;
  await tx.kioskTap.createMany({ data: fresh.map((tap) => rowOf(tap, meetingId)), skipDuplicates: true });
  const saved = await marksOfMeeting(tx, meetingId);
  const confirmed = fresh.filter(({ registrationId }) => of.get(registrationId) && !saved.has(registrationId));
  const marks = new Map(confirmed.map(({ registrationId }) => [registrationId, PRESENT]));
  if (marks.size === 0) return;
  await saveMarks(tx, recordedAs(actor), { editionId: edition.id, meetingId, saved, marks, how: "KIOSK" });
  await settleEdition(tx, edition);
}

const PRESENT: Seen = { value: "PRESENT", minutes: null };

async function knownTaps(tx: Tx, taps: readonly Named[]): Promise<Set<string>> {
  const rows = await tx.kioskTap.findMany({ where: { id: { in: taps.map(({ id }) => id) } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

// A tablet's clock may be wrong, but it knows how long ago something was.
function rowOf({ id, registrationId, secondsAgo }: Named, meetingId: string) {
  const receivedAt = clock.now();
  return { id, registrationId, meetingId, tappedAt: new Date(receivedAt.getTime() - secondsAgo * 1000), receivedAt };
}
