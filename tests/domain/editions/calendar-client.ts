import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";

interface Appointment {
  uid: string;
  sequence: number;
  cancelled: boolean;
  /** UTC instants. */
  startsAt: string;
  endsAt: string;
  words: string;
}

/** A calendar as the plainest client keeps it: of each UID the message with the highest SEQUENCE, whatever the order they come in. */
export class CalendarClient {
  private readonly known = new Map<string, Appointment>();

  /** Takes one invitation or withdrawal. Throws when the same SEQUENCE says something else. */
  receive(content: string): void {
    const read = withLibrary(content);
    if (JSON.stringify(read) !== JSON.stringify(byHand(content))) throw new Error(`read in two ways: ${content}`);
    for (const appointment of read) {
      const held = this.known.get(appointment.uid);
      if (held?.sequence === appointment.sequence && JSON.stringify(held) !== JSON.stringify(appointment))
        throw new Error(`SEQUENCE ${held.sequence} says two things: ${JSON.stringify([held, appointment])}`);
      if (!held || held.sequence < appointment.sequence) this.known.set(appointment.uid, appointment);
    }
  }

  /** What stands in it: "<uid> <start> <end>", sorted. */
  shows(): string[] {
    return [...this.known.values()]
      .filter(({ cancelled }) => !cancelled)
      .map(({ uid, startsAt, endsAt }) => `${uid} ${startsAt} ${endsAt}`)
      .sort();
  }
}

function withLibrary(content: string): Appointment[] {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") ?? undefined);
  const method = String(calendar.getFirstPropertyValue("method"));
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name));
    const instant = (name: string) => {
      const time = event.getFirstPropertyValue(name) as ICAL.Time;
      // The zone as the file itself describes it, not as the reader happens to know it.
      time.zone = zone;
      return new Date(time.toUnixTime() * 1000).toISOString();
    };
    return {
      uid: value("uid"),
      sequence: Number(value("sequence")),
      cancelled: isCancelled(method, value("status")),
      startsAt: instant("dtstart"),
      endsAt: instant("dtend"),
      words: `${value("summary")} ${value("location")}`,
    };
  });
}

/** The same once more without a library: lines unfolded, and the zone as the machine knows it. */
function byHand(content: string): Appointment[] {
  const text = content.replaceAll(/\r\n[ \t]/g, "");
  const method = /^METHOD:(.*)$/m.exec(text)?.[1]?.trim() ?? "";
  return text
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((event) => {
      const value = (name: string) => new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, "m").exec(event)?.[1]?.trim() ?? "";
      const instant = (name: string) => {
        const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(value(name)) ?? [];
        const local = Temporal.PlainDateTime.from(`${year}-${month}-${day}T${hour}:${minute}`);
        return new Date(local.toZonedDateTime("Europe/Amsterdam").epochMilliseconds).toISOString();
      };
      const words = `${value("SUMMARY")} ${value("LOCATION")}`.replaceAll(/\\([,;\\])/g, "$1");
      return {
        uid: value("UID"),
        sequence: Number(value("SEQUENCE")),
        cancelled: isCancelled(method, value("STATUS")),
        startsAt: instant("DTSTART"),
        endsAt: instant("DTEND"),
        words,
      };
    });
}

function isCancelled(method: string, status: string): boolean {
  if (method === "CANCEL" && status === "CANCELLED") return true;
  if (method === "REQUEST" && status === "CONFIRMED") return false;
  throw new Error(`${method} with ${status}`);
}
