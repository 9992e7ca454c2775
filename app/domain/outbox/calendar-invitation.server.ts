import { ICalAttendeeRole, ICalAttendeeStatus, type ICalCalendar, ICalCalendarMethod } from "ical-generator";
import { paths } from "~/paths";
import { oneLine } from "~/platform/one-line";
import { addToCalendar, calendarFile, calendarText } from "./calendar-file.server";
import { placeWords } from "./edition-words";
import type { EditionLetterFacts, LetterMeeting } from "./letter-kinds";

export interface Invitation {
  method: "REQUEST" | "CANCEL";
  facts: EditionLetterFacts;
  attendee: { personId: string; name: string; address: string };
  /** The address the mail comes from: calendars only trust an organiser that sent it. */
  organiser: string;
  origin: string;
  /** When the invitation was written. */
  writtenAt: Date;
}

/**
 * The invitation or its withdrawal as iCalendar (RFC 5545, 5546): one event per meeting, whose UID stays the same for
 * this person and whose SEQUENCE tells calendars which word is the last.
 */
export function calendarInvitation(invitation: Invitation): string {
  const { method, facts } = invitation;
  const calendar = calendarFile(ICalCalendarMethod[method]);
  for (const meeting of facts.meetings) addMeeting(calendar, meeting, invitation);
  return calendarText(calendar);
}

/** The UID of a meeting in the calendar of one person: the same in letters and in their own feed. */
export function personalUid(meetingId: string, personId: string): string {
  return `${meetingId}-${personId}@nhveilig-academie`;
}

function addMeeting(calendar: ICalCalendar, { id, startsAt, endsAt }: LetterMeeting, invitation: Invitation): void {
  const { method, facts, attendee, organiser, origin, writtenAt } = invitation;
  const url = new URL(paths.edition(facts.slug, facts.editionId), origin).href;
  const event = addToCalendar(calendar, {
    uid: personalUid(id, attendee.personId),
    sequence: facts.sequence,
    writtenAt: writtenAt.toISOString(),
    startsAt,
    endsAt,
    title: facts.offeringTitle,
    places: placeWords(facts),
    description: description(facts, url),
    url,
    cancelled: method === "CANCEL",
  });
  event.organizer({ name: "NHVeilig Academie", email: organiser });
  event.createAttendee({
    name: parameterWords(attendee.name),
    email: attendee.address,
    role: ICalAttendeeRole.REQ,
    status: method === "CANCEL" ? ICalAttendeeStatus.DECLINED : ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  });
}

/**
 * Words for a parameter (RFC 5545, 3.2), where a backslash is a character like any other: widely used readers undo
 * escapes there all the same and then lose their place in the line.
 */
function parameterWords(text: string): string {
  return oneLine(text).replaceAll("\\", "/");
}

function description(
  { editionTitle, offeringTitle, trainers, contactName, contactEmail }: EditionLetterFacts,
  url: string,
) {
  return [
    ...(editionTitle !== offeringTitle ? [editionTitle] : []),
    ...(trainers.length > 0 ? [`Trainer: ${trainers.join(", ")}`] : []),
    `Vragen: ${contactName}, ${contactEmail}`,
    `Bekijk of annuleer uw inschrijving: ${url}`,
  ];
}
