import ICAL from "ical.js";
import nodeIcal from "node-ical";

/** What a calendar program makes of one event. */
export interface ReadEvent {
  uid: string;
  sequence: number;
  startsAt: string;
  endsAt: string;
  title: string;
  place: string;
  status: string;
  url: string;
  organiser: string;
  stamp: string;
  /** "" when the file does not say it. */
  changedAt: string;
}

/** A calendar file as ical.js reads it, with the zone as the file itself describes it. */
export function asIcalJsReads(content: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") ?? undefined);
  const events = calendar.getAllSubcomponents("vevent").map((event) => {
    const text = (name: string) => String(event.getFirstPropertyValue(name) ?? "");
    const instant = (name: string) => {
      const time = event.getFirstPropertyValue(name) as ICAL.Time;
      if (time.zone !== ICAL.Timezone.utcTimezone) time.zone = zone;
      return new Date(time.toUnixTime() * 1000).toISOString();
    };
    return {
      uid: text("uid"),
      sequence: Number(text("sequence")),
      startsAt: instant("dtstart"),
      endsAt: instant("dtend"),
      title: text("summary"),
      place: text("location"),
      status: text("status"),
      url: text("url"),
      organiser: text("organizer").replace(/^mailto:/, ""),
      stamp: instant("dtstamp"),
      changedAt: text("last-modified") && instant("last-modified"),
    };
  });
  return events.sort(byUid);
}

/** The same file as node-ical reads it, with the zone as it knows it. */
export function asNodeIcalReads(content: string): ReadEvent[] {
  const events = Object.values(nodeIcal.sync.parseICS(content)).flatMap((part) =>
    part?.type === "VEVENT"
      ? {
          uid: part.uid,
          sequence: Number(part.sequence),
          startsAt: part.start.toISOString(),
          endsAt: part.end?.toISOString() ?? "",
          title: wordsOf(part.summary),
          place: wordsOf(part.location),
          status: String(part.status),
          url: wordsOf(part.url),
          organiser: wordsOf(part.organizer).replace(/^mailto:/i, ""),
          stamp: part.dtstamp?.toISOString() ?? "",
          changedAt: part.lastmodified?.toISOString() ?? "",
        }
      : [],
  );
  return events.sort(byUid);
}

function wordsOf(value: unknown): string {
  return typeof value === "object" && value && "val" in value ? String(value.val) : String(value ?? "");
}

function byUid(a: ReadEvent, b: ReadEvent): number {
  return a.uid < b.uid ? -1 : 1;
}
