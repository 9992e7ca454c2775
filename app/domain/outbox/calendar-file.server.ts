import ical, { type ICalCalendar, type ICalCalendarMethod, type ICalEvent, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { ZONE } from "~/platform/amsterdam";
import { oneLine } from "~/platform/one-line";
import { amsterdamTimezone } from "./amsterdam-timezone";

/** One meeting as a calendar holds it. Instants are UTC, ISO 8601. */
export interface CalendarEvent {
  uid: string;
  sequence: number;
  writtenAt: string;
  startsAt: string;
  endsAt: string;
  title: string;
  /** A line per place. */
  places: string[];
  /** Lines. */
  description: string[];
  url: string;
  cancelled: boolean;
}

/** An empty calendar that knows the clock of Amsterdam (RFC 5545). `name` is what a subscriber sees. */
export function calendarFile(method: ICalCalendarMethod, name?: string): ICalCalendar {
  return ical({
    prodId: { company: "NHVeilig Academie", product: "Leerplatform", language: "NL" },
    method,
    name,
    // Without a name: with one, the library writes DTSTAMP in local time.
    timezone: { name: null, generator: () => amsterdamTimezone },
  });
}

/** Puts a meeting into a calendar, in local time. */
export function addToCalendar(calendar: ICalCalendar, event: CalendarEvent): ICalEvent {
  const { uid, sequence, writtenAt, startsAt, endsAt, title, places, description, url, cancelled } = event;
  return calendar.createEvent({
    id: uid,
    sequence,
    stamp: inZone(writtenAt, "UTC"),
    start: inZone(startsAt, ZONE),
    end: inZone(endsAt, ZONE),
    timezone: ZONE,
    summary: oneLine(title),
    location: places.map((place) => oneLine(place)).join("; "),
    description: description.map((line) => oneLine(line, 1000)).join("\n"),
    url,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

export function calendarText(calendar: ICalCalendar): string {
  return `${calendar.toString()}\r\n`;
}

/** An instant with its zone, as the library takes it. */
export function inZone(instant: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}
