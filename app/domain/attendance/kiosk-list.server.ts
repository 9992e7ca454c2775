import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { logLook } from "~/domain/audit/log-look.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { peopleWithPlace } from "~/domain/registration/registration-queries.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { type DoorWindow, doorWindow } from "./door-window";
import { type KioskStanding, kioskStanding } from "./kiosk-standing";
import { meetingToMark, type Seen } from "./marks";
import { marksOfMeeting } from "./marks-queries.server";
import { byName } from "./sheet";

/** What stands on the tablet at the door. No names unless the door is open; instants are ISO strings. */
export interface KioskList {
  edition: { id: string; title: string };
  meeting: { id: string; startsAt: string; endsAt: string } | null;
  door: DoorWindow["state"] | "cancelled";
  people: { registrationId: string; name: string; organisation: string | null }[];
  standing: KioskStanding;
  now: string;
}

/** The list of the kiosk for one meeting: the one asked for, or the one to be marked now. The look at the names is logged. Throws NotFound. */
export async function kioskList(
  actor: Visitor,
  { editionId, meetingId }: { editionId: string; meetingId: string | null },
): Promise<KioskList> {
  insist(may.markAttendance(actor, await editionStaff(db, workScope(actor), editionId)));
  const edition = await readEdition(db, editionId);
  if (edition.state === "DRAFT") throw new NotFound("edition");
  const now = clock.now();
  const meeting = edition.meetings.find(({ id }) => id === meetingId) ?? meetingToMark(edition.meetings, now);
  const door = meeting && edition.state === "PUBLISHED" ? doorWindow(meeting, now).state : "cancelled";
  const isOpen = meeting !== null && door === "open";
  if (isOpen) await logLook(recordedAs(actor), { list: "attendance", id: edition.id });
  const people = isOpen ? (await peopleWithPlace(db, edition.id)).sort(byName) : [];
  const marks = isOpen ? await marksOfMeeting(db, meeting.id) : new Map<string, Seen>();
  return {
    edition: { id: edition.id, title: edition.title },
    meeting: meeting && {
      id: meeting.id,
      startsAt: meeting.startsAt.toISOString(),
      endsAt: meeting.endsAt.toISOString(),
    },
    door,
    people: people.map(({ registrationId, name, organisation }) => ({ registrationId, name, organisation })),
    standing: kioskStanding(
      people.map(({ registrationId }) => registrationId),
      marks,
    ),
    now: now.toISOString(),
  };
}
