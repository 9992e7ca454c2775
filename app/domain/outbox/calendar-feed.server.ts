import { createHash } from "node:crypto";
import { ICalCalendarMethod } from "ical-generator";
import { paths } from "~/paths";
import { env } from "~/platform/env.server";
import { ownOrigin } from "~/platform/origin.server";
import { addToCalendar, type CalendarEvent, calendarFile, calendarText, inZone } from "./calendar-file.server";

/** A meeting as a feed tells it. */
export interface FeedMeeting extends Omit<CalendarEvent, "url" | "writtenAt"> {
  /** When what is told of it last changed. */
  changedAt: string;
  slug: string;
  editionId: string;
}

interface CalendarFeed {
  /** Changes with what is told, and only then. */
  etag: string;
  /** Writing a feed costs far more than reading what it tells: only asked for by who has not got it. */
  text: () => string;
}

/** How often a subscriber should ask again. */
const REFRESH_SECONDS = 3600;

const MOST_KEPT = 4;
const kept = new Map<string, string>();

/**
 * Meetings as a calendar that one subscribes to (RFC 5545, RFC 7986); what is called off says so. A feed for everyone is written once. Without a
 * name it is a file that is opened once: programs make a calendar of its own of what has a name.
 */
export function calendarFeed(
  name: string | null,
  meetings: readonly FeedMeeting[],
  forEveryone: boolean,
): CalendarFeed {
  const told = createHash("sha256")
    .update(JSON.stringify([ownOrigin(), env().MAIL_FROM, name, meetings]))
    .digest("base64url");
  const write = () => writeFeed(name, meetings);
  return { etag: `W/"${told}"`, text: () => (forEveryone ? writtenOnce(told, write) : write()) };
}

function writtenOnce(told: string, write: () => string): string {
  const text = kept.get(told) ?? write();
  kept.delete(told);
  kept.set(told, text);
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
  return text;
}

function writeFeed(name: string | null, meetings: readonly FeedMeeting[]): string {
  const calendar = calendarFile(ICalCalendarMethod.PUBLISH, name ?? undefined);
  if (name) calendar.ttl(REFRESH_SECONDS);
  for (const { slug, editionId, changedAt, ...meeting } of meetings) {
    const url = new URL(paths.edition(slug, editionId), ownOrigin()).href;
    const event = addToCalendar(calendar, { ...meeting, writtenAt: changedAt, url });
    event.organizer({ name: "NHVeilig Academie", email: env().MAIL_FROM });
    event.lastModified(inZone(changedAt, "UTC"));
  }
  return calendarText(calendar);
}
