import { hasRole, type Visitor } from "~/domain/access/actor";
import { workScope } from "~/domain/access/scope";
import { headcountsOf, markedMeetings } from "~/domain/attendance/marks-queries.server";
import { phaseOf } from "~/domain/catalogue/edition-phase";
import { offeringsLed, workList } from "~/domain/catalogue/editions-at-work.server";
import type { Seats } from "~/domain/catalogue/places";
import { seatsOf } from "~/domain/catalogue/seats.server";
import { type EditionTally, editionTallies } from "~/domain/participation/edition-tallies.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { byUrgency, needOf } from "./work";

type Listed = Awaited<ReturnType<typeof workList>>[number];

interface Known {
  seats: ReadonlyMap<string, Seats>;
  tallies: ReadonlyMap<string, EditionTally>;
  marked: ReadonlySet<string>;
}

const LOOK_BACK_MS = 365 * 86_400_000;

/** What a theme lead or trainer has to do with: what needs them now, what comes, what was in the past year, drafts, and the offerings of their themes. No names of people. */
export async function myWork(actor: Visitor) {
  const now = clock.now();
  const scope = workScope(actor);
  const listed = await workList(db, scope, new Date(now.getTime() - LOOK_BACK_MS));
  const known = await whatIsKnown(listed);
  const lines = listed.map((edition) => lineOf(edition, known, now));
  const published = lines.filter(({ state }) => state === "PUBLISHED");
  const coming = published.filter(({ phase }) => phase !== "past");
  const offerings = await offeringsLed(db, scope);
  return {
    now: now.toISOString(),
    needs: published.filter(({ need }) => need !== null).sort(byUrgency),
    coming,
    past: published.filter(({ phase }) => phase === "past").reverse(),
    drafts: lines.filter(({ state }) => state === "DRAFT"),
    offerings: offerings.map(({ themes, format, ...offering }) => ({
      ...offering,
      format: format.title,
      themes: themes.map(({ theme }) => ({ slug: theme.slug, title: theme.shortTitle })),
      coming: coming.filter(({ slug }) => slug === offering.slug).length,
    })),
  };
}

/** What needs a theme lead or trainer now, the most urgent first; nothing for anyone else. */
export async function workWaiting(actor: Visitor) {
  return hasRole(actor, "THEME_LEAD", "TRAINER") ? (await myWork(actor)).needs : [];
}

async function whatIsKnown(listed: Listed[]): Promise<Known> {
  const meetingIds = listed.flatMap(({ meetings }) => meetings.map(({ id }) => id));
  const counted = (await headcountsOf(db, meetingIds)).keys();
  return {
    seats: await seatsOf(db, listed),
    tallies: await editionTallies(
      db,
      listed.map(({ id }) => id),
    ),
    marked: new Set([...(await markedMeetings(db, meetingIds)), ...counted]),
  };
}

function lineOf({ meetings, offering, venue, ...edition }: Listed, known: Known, now: Date) {
  const { id, capacity } = edition;
  const seats = known.seats.get(id) ?? { capacity, taken: 0, waiting: 0 };
  const seen = meetings.map((meeting) => ({ ...meeting, marked: known.marked.has(meeting.id) }));
  return {
    ...edition,
    slug: offering.slug,
    offeringTitle: offering.title,
    town: venue?.town ?? null,
    meetings: meetings.length,
    firstEndsAt: meetings[0]?.endsAt ?? null,
    phase: phaseOf(edition, now),
    seats,
    attended: known.tallies.get(id)?.attended ?? 0,
    held: known.tallies.get(id)?.held ?? false,
    need: needOf({ ...edition, seats, meetings: seen }, now),
  };
}
