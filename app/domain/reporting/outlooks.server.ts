import { type Day, dayOf, endOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import type { Outlook, PlannedEdition } from "../targets/expectation";
import { type Filterable, wouldMatch } from "../targets/filter-match";
import { showRateOf } from "../targets/forecast";
import type { Counted } from "./counting-rule";
import { sharesOfNew } from "./day-counts";
import { type ShowUp, showUps } from "./show-ups.server";
import type { Stand } from "./stand.server";

/** What is planned after `day` for each promise, and how many of those who book come, as known at its end. */
export async function outlooksOf(targets: Counted[], stand: Stand, day: Day): Promise<Map<string, Outlook>> {
  const shares = sharesOfNew(stand);
  const [editions, shows] = await Promise.all([editionsAfter(day), showUps(day)]);
  return new Map(
    targets.map(({ id, definition: { filter } }) => {
      const matching = editions.filter((edition) => wouldMatch(filter, edition));
      const showRate = rateFor(shows, filter.offerings ?? [...new Set(matching.map(({ offering }) => offering))]);
      return [id, { editions: matching, showRate, shareOfNew: shares.get(id) ?? 1 }];
    }),
  );
}

async function editionsAfter(day: Day): Promise<(PlannedEdition & Filterable)[]> {
  const end = endOfDay(day);
  const standing = { confirmedAt: { lt: end }, OR: [{ endedAt: null }, { endedAt: { gte: end } }] };
  const on = { OR: [{ cancelledAt: null }, { cancelledAt: { gte: end } }] };
  const editions = await db.edition.findMany({
    where: {
      AND: [on, { OR: [{ plannedAt: null }, { plannedAt: { lt: end } }] }],
      meetings: { some: { endsAt: { gte: end }, ...on } },
    },
    select: {
      id: true,
      title: true,
      meetings: { where: on, orderBy: { startsAt: "desc" }, take: 1, select: { startsAt: true } },
      publishedAt: true,
      venueId: true,
      capacity: true,
      minimumToRun: true,
      offering: {
        select: {
          slug: true,
          title: true,
          kind: true,
          format: { select: { slug: true } },
          themes: { select: { theme: { select: { slug: true } } } },
          audiences: { select: { audience: { select: { slug: true } } } },
        },
      },
      _count: { select: { registrations: { where: standing } } },
    },
  });
  return editions.map(({ offering, meetings: [last], ...edition }) => ({
    id: edition.id,
    title: edition.title || offering.title,
    offering: offering.slug,
    kind: offering.kind,
    format: offering.format.slug,
    themes: offering.themes.map(({ theme }) => theme.slug),
    audiences: offering.audiences.map(({ audience }) => audience.slug),
    online: edition.venueId === null,
    day: last ? dayOf(last.startsAt) : day,
    draft: edition.publishedAt === null || edition.publishedAt >= end,
    minimumReached: edition._count.registrations >= edition.minimumToRun,
    booked: edition._count.registrations,
    places: edition.capacity,
  }));
}

function rateFor(shows: ShowUp[], offerings: string[]): number {
  const own = shows.filter(({ offering }) => offerings.includes(offering));
  const formats = own.map(({ format }) => format);
  return showRateOf({
    offering: sum(own),
    format: sum(shows.filter(({ format }) => formats.includes(format))),
    all: sum(shows),
  });
}

function sum(shows: ShowUp[]): { confirmed: number; attended: number } {
  return {
    confirmed: shows.reduce((total, { confirmed }) => total + confirmed, 0),
    attended: shows.reduce((total, { attended }) => total + attended, 0),
  };
}
