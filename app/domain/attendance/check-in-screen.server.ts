import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { countWithPlace } from "~/domain/registration/registration-queries.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { shownFrom, stepAt } from "./check-in-code";
import { checkInCode, scannedCode } from "./check-in-key.server";
import { type DoorWindow, doorWindow } from "./door-window";
import { meetingToMark } from "./marks";
import { countThere } from "./marks-queries.server";

/** What stands on the beamer: no names, for everyone in the room looks on. Instants are ISO strings. */
export interface CheckInScreen {
  edition: { id: string; title: string; cancelled: boolean };
  /** Null when the edition has none left. */
  meeting: { id: string; startsAt: string; endsAt: string } | null;
  door: DoorWindow["state"];
  /** "XXX-XXX"; null when the door is closed. */
  code: string | null;
  /** What the QR holds, instead of the short one. */
  scannedCode: string | null;
  /** After how many milliseconds there is another. */
  nextInMs: number;
  present: number;
  people: number;
  now: string;
}

/** The code of a meeting to check in with: of the one asked for, or the one to be marked now. Throws NotFound for what is not the actor's. */
export async function checkInScreen(
  actor: Visitor,
  { editionId, meetingId }: { editionId: string; meetingId: string | null },
): Promise<CheckInScreen> {
  insist(may.markAttendance(actor, await editionStaff(db, workScope(actor), editionId)));
  const edition = await readEdition(db, editionId);
  if (edition.state === "DRAFT") throw new NotFound("edition");
  const now = clock.now();
  const meeting = edition.meetings.find(({ id }) => id === meetingId) ?? meetingToMark(edition.meetings, now) ?? null;
  const door = meeting ? doorWindow(meeting, now).state : "over";
  const shown = meeting && door === "open" && edition.state === "PUBLISHED" ? meeting : null;
  return {
    edition: { id: edition.id, title: edition.title, cancelled: edition.state === "CANCELLED" },
    meeting: meeting && {
      id: meeting.id,
      startsAt: meeting.startsAt.toISOString(),
      endsAt: meeting.endsAt.toISOString(),
    },
    door,
    code: shown && checkInCode(shown.id, stepAt(now)),
    scannedCode: shown && scannedCode(shown.id, stepAt(now)),
    nextInMs: shownFrom(stepAt(now) + 1).getTime() - now.getTime(),
    present: meeting ? await countThere(db, meeting.id) : 0,
    people: await countWithPlace(db, edition.id),
    now: now.toISOString(),
  };
}
