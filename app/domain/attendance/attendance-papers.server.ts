import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { logLook } from "~/domain/audit/log-look.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, readEdition } from "~/domain/catalogue/lock-edition.server";
import { peopleWithPlace } from "~/domain/registration/registration-queries.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { slugOfTitle } from "~/platform/slug";
import { meetingToMark } from "./marks";
import { byName } from "./sheet";

/** A PDF file under the name it is kept by. */
interface Paper {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

/** The list to sign of the meeting asked for, or the one to be marked now. Throws NotFound outside the actor's editions. The look is logged. */
export async function attendancePaper(actor: Visitor, editionId: string, meetingId: string | null): Promise<Paper> {
  const edition = await editionToPrint(actor, editionId);
  const meeting = edition.meetings.find(({ id }) => id === meetingId) ?? meetingToMark(edition.meetings, clock.now());
  if (!meeting) throw new NotFound("meeting");
  const { title, venue, offering } = edition;
  const { attendanceList } = await import("~/documents/attendance-list");
  const { startsAt, endsAt } = meeting;
  const bytes = await attendanceList({
    ...{ title, offering: offering.title, place: venue ? `${venue.name}, ${venue.town}` : "Online" },
    ...{ startsAt, endsAt, at: clock.now() },
    people: await peopleToPrint(actor, edition),
  });
  return { bytes, name: `presentielijst-${slugOfTitle(title, "uitvoering")}.pdf` };
}

/** A name badge for everyone with a place. Throws NotFound outside the actor's editions. The look is logged. */
export async function badgesPaper(actor: Visitor, editionId: string): Promise<Paper> {
  const edition = await editionToPrint(actor, editionId);
  const { title } = edition;
  const { nameBadges } = await import("~/documents/name-badges");
  const bytes = await nameBadges({ title, at: clock.now(), people: await peopleToPrint(actor, edition) });
  return { bytes, name: `naambordjes-${slugOfTitle(title, "uitvoering")}.pdf` };
}

async function editionToPrint(actor: Visitor, editionId: string): Promise<LockedEdition> {
  insist(may.markAttendance(actor, await editionStaff(db, workScope(actor), editionId)));
  const edition = await readEdition(db, editionId);
  if (edition.state === "DRAFT") throw new NotFound("edition");
  return edition;
}

async function peopleToPrint(actor: Visitor, { id }: LockedEdition) {
  await logLook(recordedAs(actor), { list: "attendance", id });
  const people = (await peopleWithPlace(db, id)).sort(byName);
  return people.map(({ registrationId, name, organisation }) => ({ id: registrationId, name, organisation }));
}
