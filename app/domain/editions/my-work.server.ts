import { hasRole, type Visitor } from "~/domain/access/actor";
import { type WorkScope, workScope } from "~/domain/access/scope";
import { headcountsOf, markedMeetings } from "~/domain/attendance/marks-queries.server";
import { phaseOf } from "~/domain/catalogue/edition-phase";
import { offeringsLed, workList } from "~/domain/catalogue/editions-at-work.server";
import { openRequests } from "~/domain/catalogue/open-requests.server";
import type { Seats } from "~/domain/catalogue/places";
import { seatsOf } from "~/domain/catalogue/seats.server";
import { type EditionTally, editionTallies } from "~/domain/participation/edition-tallies.server";
import { type WaitingForLead, waitingForLead } from "~/domain/registration/waiting-for-lead.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { byUrgency, needsOf } from "./work";

type Listed = Awaited<ReturnType<typeof workList>>[number];

interface Known {
  seats: ReadonlyMap<string, Seats>;
  tallies: ReadonlyMap<string, EditionTally>;
  waiting: ReadonlyMap<string, WaitingForLead>;
  marked: ReadonlySet<string>;
}

const DAY_MS = 86_400_000;
const LOOK_BACK_MS = 365 * DAY_MS;

/** What one has to do with: what needs them now, what comes, what was in the past year, drafts, and the offerings of their themes, the archived apart. No names of people. */
export async function myWork(actor: Visitor) {
  const now = clock.now();
  const scope = workScope(actor);
  const listed = await workList(db, scope, new Date(now.getTime() - LOOK_BACK_MS));
  const known = await whatIsKnown(listed, now);
  const mayMark = hasRole(actor, "THEME_LEAD", "TRAINER");
  const lines = listed.map((edition) => ({ ...lineOf(edition, known, now), mayMark }));
  const published = lines.filter(({ state }) => state === "PUBLISHED");
  const coming = published.filter(({ phase }) => phase !== "past");
  const led = await offeringLines(scope, coming);
  const offerings = led.filter(({ state }) => state !== "ARCHIVED");
  return {
    now: now.toISOString(),
    needs: lines.filter(({ needs }) => needs.length > 0).sort(byUrgency),
    wishes: offerings.filter(({ requests }) => requests > 0),
    coming,
    past: published.filter(({ phase }) => phase === "past").reverse(),
    drafts: lines.filter(({ state }) => state === "DRAFT"),
    offerings,
    archived: led.filter(({ state }) => state === "ARCHIVED"),
    can: { plan: scope.all || scope.ledThemeIds.length > 0 },
  };
}

/** What needs a theme lead or trainer now, the most urgent first; nothing for anyone else. */
export async function workWaiting(actor: Visitor) {
  return hasRole(actor, "THEME_LEAD", "TRAINER") ? (await myWork(actor)).needs : [];
}

async function offeringLines(scope: WorkScope, coming: readonly { slug: string }[]) {
  const offerings = await offeringsLed(db, scope);
  const requests = await openRequests(
    db,
    offerings.map(({ id }) => id),
  );
  return offerings.map(({ themes, format, ...offering }) => ({
    ...offering,
    format: format.title,
    themes: themes.map(({ theme }) => ({ slug: theme.slug, title: theme.shortTitle })),
    coming: coming.filter(({ slug }) => slug === offering.slug).length,
    requests: requests.get(offering.id) ?? 0,
  }));
}

async function whatIsKnown(listed: Listed[], now: Date): Promise<Known> {
  const ids = listed.map(({ id }) => id);
  const meetingIds = listed.flatMap(({ meetings }) => meetings.map(({ id }) => id));
  const counted = (await headcountsOf(db, meetingIds)).keys();
  return {
    seats: await seatsOf(db, listed),
    tallies: await editionTallies(db, ids),
    waiting: await waitingForLead(db, ids, new Date(now.getTime() + DAY_MS)),
    marked: new Set([...(await markedMeetings(db, meetingIds)), ...counted]),
  };
}

function lineOf({ meetings, offering, venue, ...edition }: Listed, known: Known, now: Date) {
  const { id, capacity } = edition;
  const seats = known.seats.get(id) ?? { capacity, taken: 0, waiting: 0 };
  const waits = known.waiting.get(id) ?? { requests: 0, endingOffers: 0 };
  const seen = meetings.map((meeting) => ({ ...meeting, marked: known.marked.has(meeting.id) }));
  return {
    ...edition,
    ...waits,
    slug: offering.slug,
    offeringTitle: offering.title,
    town: venue?.town ?? null,
    meetings: meetings.length,
    firstEndsAt: meetings[0]?.endsAt ?? null,
    phase: phaseOf(edition, now),
    seats,
    attended: known.tallies.get(id)?.attended ?? 0,
    held: known.tallies.get(id)?.held ?? false,
    needs: needsOf({ ...edition, ...waits, seats, meetings: seen }, now),
  };
}
