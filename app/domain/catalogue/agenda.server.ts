import type { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import { type CatalogueScope, catalogueScope } from "~/domain/access/scope";
import { addMonths, dayOf, endOfDay, monthOf, startOfDay } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { byDay, gridDays, monthPeriod, type Period } from "./agenda-days";
import { type AgendaFilter, withinAgendaChoices } from "./agenda-filter";
import { phaseOf } from "./edition-phase";
import { forList } from "./edition-row.server";
import { kindWords, offeringKinds } from "./offering-kind";
import { seatsOf } from "./seats.server";
import { themesOnOffer } from "./themes-on-offer.server";
import { visibleEditions } from "./visible.server";

/**
 * What happens when, of what this actor may see: the meetings of a month by day, or without a month those from today until
 * the end of the next one; with the choices of the filters. What is called off stays to be read.
 */
export async function agenda(actor: Actor, asked: AgendaFilter) {
  const now = clock.now();
  const today = dayOf(now);
  const scope = catalogueScope(actor);
  const [themes, formats] = await Promise.all([themesOnOffer(actor), formatsWithDates(scope)]);
  const filter = withinAgendaChoices(asked, { themes, formats });
  const month = filter.month ?? monthOf(today);
  const period = periodOf(filter, today);
  const [meetings, ahead] = await Promise.all([
    meetingsIn(scope, filter, period),
    nextAfter(scope, filter, filter.view === "month" ? monthPeriod(month) : period),
  ]);
  const editions = [...new Map(meetings.map(({ edition }) => [edition.id, edition])).values()];
  const seats = await seatsOf(db, filter.view === "list" ? editions : []);
  const entries = meetings.map(({ edition, cancelledAt, ...meeting }) => {
    const { id: editionId, title, offering, venue } = edition;
    const { slug, kind, themes: carried } = offering;
    const phase = cancelledAt ? "cancelled" : phaseOf({ ...meeting, state: edition.state }, now);
    const begun = phaseOf(edition, now) !== "coming";
    const named = carried.map(({ theme }) => theme).sort((a, b) => a.position - b.position);
    return {
      ...meeting,
      edition: { editionId, slug, title, offeringTitle: offering.title, kind, phase },
      town: venue?.town ?? null,
      themes: named.map(({ slug: theme, shortTitle }) => ({ slug: theme, title: shortTitle })),
      seats: begun ? null : (seats.get(editionId) ?? null),
    };
  });
  return {
    days: byDay(entries, period),
    grid: filter.view === "month" ? gridDays(month) : [],
    month,
    today,
    filter,
    choices: { themes, kinds: kindsWithDates, formats },
    ahead: ahead && monthOf(dayOf(ahead)),
    now,
  };
}

const kindsWithDates = offeringKinds
  .filter((kind) => kind !== "E_LEARNING")
  .map(kindWords)
  .map(({ slug, many }) => ({ slug, title: many }));

function periodOf({ view, month }: AgendaFilter, today: string): Period {
  if (view === "month") {
    const days = gridDays(month ?? monthOf(today));
    return { first: days[0] ?? today, last: days.at(-1) ?? today };
  }
  return month ? monthPeriod(month) : { first: today, last: monthPeriod(addMonths(monthOf(today), 1)).last };
}

/** The editions that exist for this scope and answer the filter, its month aside. */
export function agendaEditions(
  scope: CatalogueScope,
  { themes, kinds, format }: AgendaFilter,
): Prisma.EditionWhereInput {
  const offering: Prisma.OfferingWhereInput = {
    ...(themes.length > 0 && { themes: { some: { theme: { slug: { in: themes } } } } }),
    ...(kinds.length > 0 && { kind: { in: kinds } }),
    ...(format && { format: { slug: format } }),
  };
  return { AND: [{ offering }, visibleEditions(scope)] };
}

async function meetingsIn(scope: CatalogueScope, filter: AgendaFilter, { first, last }: Period) {
  return db.meeting.findMany({
    where: {
      endsAt: { gt: startOfDay(first) },
      startsAt: { lt: endOfDay(last) },
      edition: agendaEditions(scope, filter),
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      cancelledAt: true,
      edition: {
        select: {
          ...forList,
          offering: {
            select: { slug: true, title: true, kind: true, themes: { select: { theme: true } } },
          },
        },
      },
    },
  });
}

/** When the first thing after a period begins, so that an empty month can say where to look. */
async function nextAfter(scope: CatalogueScope, filter: AgendaFilter, { last }: Period): Promise<Date | null> {
  const next = await db.meeting.findFirst({
    where: {
      cancelledAt: null,
      startsAt: { gte: endOfDay(last) },
      edition: { AND: [{ state: "PUBLISHED" }, agendaEditions(scope, filter)] },
    },
    orderBy: { startsAt: "asc" },
    select: { startsAt: true },
  });
  return next?.startsAt ?? null;
}

async function formatsWithDates(scope: CatalogueScope) {
  return db.format.findMany({
    where: { kind: { not: "E_LEARNING" }, offerings: { some: { editions: { some: visibleEditions(scope) } } } },
    orderBy: { title: "asc" },
    select: { slug: true, title: true },
  });
}
