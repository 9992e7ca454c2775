import type { Prisma } from "@db/client";
import type { FeedMeeting } from "~/domain/outbox/calendar-feed.server";
import { clock } from "~/platform/clock";

const MONTH_MS = 31 * 24 * 3_600_000;

/** What a feed needs to know of an edition. */
export const forFeed = {
  id: true,
  title: true,
  state: true,
  calendarSequence: true,
  calendarChangedAt: true,
  publishedAt: true,
  cancelledAt: true,
  venue: { select: { name: true, address: true, postcode: true, town: true } },
  meetings: { orderBy: { startsAt: "asc" }, select: { id: true, startsAt: true, endsAt: true, cancelledAt: true } },
  offering: { select: { slug: true, title: true } },
} satisfies Prisma.EditionSelect;

type Stored = Prisma.EditionGetPayload<{ select: typeof forFeed }>;

interface Told {
  uid: (meetingId: string) => string;
  sequence: number;
  places: string[];
  /** From when on the reader knew of the edition. */
  since?: Date | null;
}

/** What a feed still tells of: editions not over for a month, and those called off within one. */
export function recently(now: Date): Prisma.EditionWhereInput {
  const since = new Date(now.getTime() - MONTH_MS);
  return {
    OR: [
      { state: "PUBLISHED", meetings: { some: { endsAt: { gt: since } } } },
      { state: "CANCELLED", publishedAt: { not: null }, cancelledAt: { gt: since } },
    ],
  };
}

/** The meetings of an edition as a feed tells them; one that was dropped since then, and within a month, is called off. */
export function feedMeetings(
  { meetings, offering, ...edition }: Stored,
  { uid, sequence, places, since }: Told,
): FeedMeeting[] {
  const told = Math.max(since?.getTime() ?? 0, clock.now().getTime() - MONTH_MS);
  const kept = meetings.filter(({ cancelledAt }) => cancelledAt === null || cancelledAt.getTime() > told);
  return kept.map(({ id, startsAt, endsAt, cancelledAt }) => ({
    uid: uid(id),
    sequence,
    changedAt: latest(
      [cancelledAt, edition.calendarChangedAt, edition.cancelledAt, edition.publishedAt, since],
      startsAt,
    ),
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    title: offering.title,
    places,
    description: edition.title === offering.title ? [] : [edition.title],
    cancelled: edition.state === "CANCELLED" || cancelledAt !== null,
    slug: offering.slug,
    editionId: edition.id,
  }));
}

/** The last moment at which what is told changed, as an ISO string. */
function latest(moments: readonly (Date | null | undefined)[], otherwise: Date): string {
  const known = moments.flatMap((moment) => moment?.getTime() ?? []);
  return (known.length > 0 ? new Date(Math.max(...known)) : otherwise).toISOString();
}
