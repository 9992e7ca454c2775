import { recordedAs, type Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { logLook } from "~/domain/audit/log-look.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, readEdition } from "~/domain/catalogue/lock-edition.server";
import { editionTallies } from "~/domain/participation/edition-tallies.server";
import { peopleWithPlace } from "~/domain/registration/registration-queries.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { checkInFindings } from "./check-in-findings.server";
import { checkInNotes } from "./check-in-notes";
import { correctionsOf } from "./corrections-queries.server";
import { isCorrecting, markingWindow, meetingToMark, plannedMinutes } from "./marks";
import { headcountsOf, marksOfEdition, type SavedMark } from "./marks-queries.server";
import { type AttendanceSheet, byName, type SheetMeeting } from "./sheet";
import { isUnmarked, standingsOf } from "./standings";

type Person = Awaited<ReturnType<typeof peopleWithPlace>>[number];

/**
 * The attendance list of an edition within the actor's themes, or that they teach; else NotFound. It opens with the meeting
 * asked for or the one to be marked now. The look at these names is logged.
 */
export async function attendanceSheet(
  actor: Visitor,
  { editionId, meetingId }: { editionId: string; meetingId: string | null },
): Promise<AttendanceSheet> {
  const staff = await editionStaff(db, workScope(actor), editionId);
  const edition = await readEdition(db, editionId);
  if (edition.state === "DRAFT") throw new NotFound("edition");
  await logLook(recordedAs(actor), { list: "attendance", id: edition.id });
  const people = (await peopleWithPlace(db, edition.id)).sort(byName);
  const marks = await marksOfEdition(db, edition.id);
  const meetings = edition.meetings.map((meeting) => sheetMeeting(meeting, marks, people));
  const chosen = edition.meetings.find(({ id }) => id === meetingId) ?? meetingToMark(edition.meetings, clock.now());
  const meeting = meetings.find(({ id }) => id === chosen?.id) ?? null;
  const seen = marksIn(meeting?.id, marks);
  const headcounts = await headcountsOf(db, meeting ? [meeting.id] : []);
  const tallies = await editionTallies(db, [edition.id]);
  const mark = may.markAttendance(actor, staff) && edition.state === "PUBLISHED" && meeting?.window === "open";
  const correcting = chosen !== null && isCorrecting(chosen, clock.now());
  const standing = standingsOf(edition, marks, null, clock.now());
  const unmarked = people.length > 0 && isUnmarked(edition, marks, clock.now());
  return {
    edition: editionFacts(edition),
    meetings,
    meeting,
    people: people.map((person) => ({
      ...sheetPerson(person, seen.get(person.registrationId)),
      tookPart: unmarked ? null : standing(person.registrationId),
    })),
    unmarked,
    headcount: headcounts.get(meeting?.id ?? "") ?? null,
    can: { mark, letIn: mark && edition.walkIns && !correcting },
    correcting,
    corrections: chosen ? await correctionsOf(db, chosen.id) : [],
    notes: meeting ? checkInNotes(await checkInFindings(db, meeting.id)) : [],
    held: tallies.get(edition.id)?.held ?? false,
    now: clock.now().toISOString(),
  };
}

function editionFacts({ id, title, state, offering, venue }: LockedEdition): AttendanceSheet["edition"] {
  const place = venue ? `${venue.name}, ${venue.town}` : "Online";
  return { id, title, offeringTitle: offering.title, slug: offering.slug, cancelled: state === "CANCELLED", place };
}

function sheetMeeting(meeting: LockedEdition["meetings"][number], marks: SavedMark[], people: Person[]): SheetMeeting {
  const { state, from } = markingWindow(meeting, clock.now());
  const seen = marksIn(meeting.id, marks);
  return {
    id: meeting.id,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    minutes: Math.floor(plannedMinutes(meeting)),
    window: state,
    from: from.toISOString(),
    marked: people.filter(({ registrationId }) => seen.has(registrationId)).length,
  };
}

function sheetPerson({ registrationId, name, organisation }: Person, mark: SavedMark | undefined) {
  if (!mark) return { registrationId, name, organisation, mark: null };
  const { value, minutes, markedAt } = mark;
  return { registrationId, name, organisation, mark: { value, minutes, at: markedAt.toISOString() } };
}

function marksIn(meeting: string | undefined, marks: SavedMark[]): Map<string, SavedMark> {
  return new Map(marks.filter(({ meetingId }) => meetingId === meeting).map((mark) => [mark.registrationId, mark]));
}
