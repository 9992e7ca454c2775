import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { paths } from "~/paths";
import { ZONE } from "~/platform/amsterdam";
import { oneLine } from "~/platform/one-line";
import { amsterdamTimezone } from "./amsterdam-timezone";
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
  const calendar = ical({
    prodId: { company: "NHVeilig Academie", product: "Leerplatform", language: "NL" },
    method: ICalCalendarMethod[method],
    // Without a name: with one, the library writes DTSTAMP in local time.
    timezone: { name: null, generator: () => amsterdamTimezone },
  });
  for (const meeting of facts.meetings) addMeeting(calendar, meeting, invitation);
  return `${calendar.toString()}\r\n`;
}

function addMeeting(calendar: ICalCalendar, meeting: LetterMeeting, invitation: Invitation): void {
  const { method, facts, attendee, organiser, origin, writtenAt } = invitation;
  const url = new URL(paths.edition(facts.slug, facts.editionId), origin).href;
  const event = calendar.createEvent({
    id: `${meeting.id}-${attendee.personId}@nhveilig-academie`,
    sequence: facts.sequence,
    stamp: inZone(writtenAt.toISOString(), "UTC"),
    start: inZone(meeting.startsAt, ZONE),
    end: inZone(meeting.endsAt, ZONE),
    timezone: ZONE,
    summary: oneLine(facts.offeringTitle),
    location: placeWords(facts)
      .map((place) => oneLine(place))
      .join("; "),
    description: description(facts, url),
    organizer: { name: "NHVeilig Academie", email: organiser },
    url,
    status: method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
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
  ]
    .map((line) => oneLine(line, 1000))
    .join("\n");
}

function inZone(instant: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}
