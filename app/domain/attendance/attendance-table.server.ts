import { recordedAs, type Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { logLook } from "~/domain/audit/log-look.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { peopleWithPlace } from "~/domain/registration/registration-queries.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { isCorrecting, markingWindow, plannedMinutes, type Seen, wasThere } from "./marks";
import { marksOfEdition } from "./marks-queries.server";
import { byName } from "./sheet";
import { isUnmarked, standingsOf } from "./standings";

/**
 * Everyone with a place in an edition beside all its meetings, with what was marked in each and whether they took part. Throws
 * NotFound outside the actor's themes and what they teach. The look at these names is logged.
 */
export async function attendanceTable(actor: Visitor, editionId: string) {
  const staff = await editionStaff(db, workScope(actor), editionId);
  const edition = await readEdition(db, editionId);
  if (edition.state === "DRAFT") throw new NotFound("edition");
  await logLook(recordedAs(actor), { list: "attendance", id: edition.id });
  const [now, canMark] = [clock.now(), may.markAttendance(actor, staff) && edition.state === "PUBLISHED"];
  const marks = await marksOfEdition(db, edition.id);
  const people = (await peopleWithPlace(db, edition.id)).sort(byName);
  const standing = standingsOf(edition, marks, null, now);
  const unmarked = people.length > 0 && isUnmarked(edition, marks, now);
  const listed = new Set(people.map(({ registrationId }) => registrationId));
  const present = marks.filter((mark) => wasThere(mark) && listed.has(mark.registrationId));
  const seen = new Map(marks.map((mark) => [`${mark.registrationId} ${mark.meetingId}`, mark]));
  return {
    edition: { id: edition.id, title: edition.title },
    meetings: edition.meetings.map((meeting) => ({
      id: meeting.id,
      startsAt: meeting.startsAt.toISOString(),
      minutes: Math.floor(plannedMinutes(meeting)),
      correcting: isCorrecting(meeting, now),
      canMark: canMark && markingWindow(meeting, now).state === "open",
      present: present.filter(({ meetingId }) => meetingId === meeting.id).length,
    })),
    unmarked,
    people: people.map(({ registrationId, name, organisation }) => ({
      ...{ registrationId, name, organisation, tookPart: unmarked ? null : standing(registrationId) },
      marks: edition.meetings.map(({ id }) => seenIn(seen.get(`${registrationId} ${id}`))),
    })),
  };
}

function seenIn(mark: Seen | undefined): Seen | null {
  return mark ? { value: mark.value, minutes: mark.minutes } : null;
}
