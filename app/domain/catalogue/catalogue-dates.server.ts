import { Prisma } from "@db/client";
import type { CatalogueScope } from "~/domain/access/scope";
import { addMonths, startOfMonth, ZONE } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { type CatalogueFilter, ONLINE } from "./catalogue-filter";
import { type CatalogueCard, fits, placeOf, type Slot } from "./catalogue-match";
import type { Seats } from "./places";
import { visibleAmong } from "./visible.server";

const DATES_SHOWN = 3;

/** A coming edition as its offering's row names it. */
interface CatalogueDate {
  id: string;
  startsAt: Date;
  /** Null when online. */
  town: string | null;
  seats: Seats;
}

/** Where and when the coming editions of these offerings are, of those that exist for this scope, by offering: soonest first. */
export async function catalogueSlots(scope: CatalogueScope, offeringIds: string[]): Promise<Map<string, Slot[]>> {
  const rows = await db.$queryRaw<{ id: string; slots: [string, string | null, number, number][] }[]>(Prisma.sql`
    SELECT "offering_id" AS "id", json_agg(
      json_build_array(to_char("month", 'YYYY-MM'), "venue"."town", "count", "first") ORDER BY "first"
    ) AS "slots"
    FROM (
      SELECT "offering_id", "venue_id", date_trunc('month', "starts_at" AT TIME ZONE ${ZONE}) AS "month",
        count(*) AS "count", (extract(epoch FROM min("starts_at")) * 1000)::bigint AS "first"
      FROM "edition" WHERE "offering_id" = ANY(${offeringIds}::uuid[]) AND ${coming(scope)}
      GROUP BY "offering_id", "venue_id", "month"
    ) AS "slot" LEFT JOIN "venue" ON "venue"."id" = "venue_id"
    GROUP BY "offering_id"
  `);
  return new Map(
    rows.map(({ id, slots }) => [
      id,
      slots.map(([month, town, count, first]) => ({ month, place: placeOf(town), count, first })),
    ]),
  );
}

/** The next dates of these offerings, at most three each, of those that exist for this scope and lie where and when the filter asks. */
export async function nextDates(
  scope: CatalogueScope,
  cards: readonly (CatalogueCard & { id: string })[],
  filter: Pick<CatalogueFilter, "place" | "month">,
): Promise<Map<string, CatalogueDate[]>> {
  const asked = cards.filter(({ slots }) => slots.some((slot) => fits(slot, filter))).map(({ id }) => id);
  if (asked.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT "next".*, "taken"."taken", "taken"."waiting"
    FROM unnest(${asked}::uuid[]) AS "asked"("id")
    CROSS JOIN LATERAL (
      SELECT "edition"."id", "edition"."offering_id", "edition"."starts_at", "edition"."capacity", "venue"."town"
      FROM "edition" LEFT JOIN "venue" ON "venue"."id" = "edition"."venue_id"
      WHERE "edition"."offering_id" = "asked"."id" AND ${coming(scope)} AND ${lies(cards, filter)}
      ORDER BY "edition"."starts_at", "edition"."id" LIMIT ${DATES_SHOWN}
    ) AS "next"
    CROSS JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE "state" <> 'WAITING'))::int AS "taken",
        (count(*) FILTER (WHERE "state" = 'WAITING'))::int AS "waiting"
      FROM "registration" WHERE "edition_id" = "next"."id" AND "state" IN ('CONFIRMED', 'OFFERED', 'WAITING')
    ) AS "taken"
    ORDER BY "next"."starts_at", "next"."id"
  `);
  const dates = rows.map(({ id, offering_id, starts_at, town, ...seats }) => ({
    offeringId: offering_id,
    date: { id, startsAt: starts_at, town, seats },
  }));
  return new Map(
    [...Map.groupBy(dates, ({ offeringId }) => offeringId)].map(([id, each]) => [id, each.map(({ date }) => date)]),
  );
}

interface Row extends Seats {
  id: string;
  offering_id: string;
  starts_at: Date;
  town: string | null;
}

function coming(scope: CatalogueScope): Prisma.Sql {
  return Prisma.sql`"edition"."state" = 'PUBLISHED' AND "edition"."starts_at" > ${clock.now()} AND ${visibleAmong(scope)}`;
}

function lies(cards: readonly CatalogueCard[], { place, month }: Pick<CatalogueFilter, "place" | "month">): Prisma.Sql {
  const places = cards.flatMap(({ slots }) => slots.flatMap((slot) => (slot.place.slug === place ? slot.place : [])));
  const towns = [...new Set(places.map(({ title }) => title))];
  const there = Prisma.sql`("venue"."town" = ANY(${towns}::text[]) OR (${place === ONLINE} AND "venue"."id" IS NULL))`;
  const then =
    month &&
    Prisma.sql`"edition"."starts_at" >= ${startOfMonth(month)} AND "edition"."starts_at" < ${startOfMonth(addMonths(month, 1))}`;
  return Prisma.join([Prisma.sql`TRUE`, ...(place ? [there] : []), ...(then ? [then] : [])], " AND ");
}
