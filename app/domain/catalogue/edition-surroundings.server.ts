import { type Edition, type Meeting, type Offering, Prisma, type Venue } from "@db/client";
import type { Tx } from "~/platform/db.server";

/** What stands around an edition and its letters tell of; meetings that are not cancelled, by time. */
export interface Surroundings {
  offering: Pick<Offering, "slug" | "title" | "contactName" | "contactEmail">;
  meetings: Meeting[];
  venue: Venue | null;
  trainers: { name: string }[];
  /** In the order in which someone of several audiences counts. */
  reserves: { audienceId: string; places: number }[];
}

type Stored = Record<string, unknown>;

interface Row {
  id: string;
  offering: Stored;
  meetings: Stored[];
  venue: Stored | null;
  trainers: Stored[];
  reserves: Stored[];
}

/** These editions with all that stands around them, in one question: every step that gives a place asks it under the lock. */
export async function withSurroundings(client: Tx, editions: Edition[]): Promise<(Edition & Surroundings)[]> {
  if (editions.length === 0) return [];
  const ids = editions.map(({ id }) => id);
  const rows = await client.$queryRaw<Row[]>(surroundingsOf(ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return editions.flatMap((edition) => {
    const row = byId.get(edition.id);
    return row ? [{ ...edition, ...revived(row) }] : [];
  });
}

function surroundingsOf(ids: string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT e.id::text AS id,
      (SELECT jsonb_build_object('slug', slug, 'title', title, 'contact_name', contact_name, 'contact_email', contact_email)
        FROM offering WHERE offering.id = e.offering_id) AS offering,
      coalesce((SELECT jsonb_agg(to_jsonb(m) ORDER BY m.starts_at, m.id) FROM meeting m
        WHERE m.edition_id = e.id AND m.cancelled_at IS NULL), '[]') AS meetings,
      (SELECT to_jsonb(v) FROM venue v WHERE v.id = e.venue_id) AS venue,
      coalesce((SELECT jsonb_agg(jsonb_build_object('name', t.name) ORDER BY t.name, t.id) FROM trainer t
        WHERE t.edition_id = e.id), '[]') AS trainers,
      coalesce((SELECT jsonb_agg(jsonb_build_object('audience_id', r.audience_id, 'places', r.places) ORDER BY a.position, a.id)
        FROM edition_reserve r JOIN audience a ON a.id = r.audience_id WHERE r.edition_id = e.id), '[]') AS reserves
    FROM edition e WHERE e.id = ANY(${ids}::uuid[])
  `;
}

// The columns come as the tables have them, so a new one needs no word here.
function revived({ offering, meetings, venue, trainers, reserves }: Row): Surroundings {
  return {
    offering: asModel(offering),
    meetings: meetings.map((meeting) => asModel<Meeting>(meeting)),
    venue: venue && asModel<Venue>(venue),
    trainers: trainers.map((trainer) => asModel<{ name: string }>(trainer)),
    reserves: reserves.map((reserve) => asModel<Surroundings["reserves"][number]>(reserve)),
  };
}

/** A row as JSON has it in the shape of the client's models: names in camel case, moments as dates. */
function asModel<T>(row: Stored): T {
  const entries = Object.entries(row).map(([column, value]) => {
    const moment = column.endsWith("_at") && typeof value === "string" ? new Date(value) : value;
    return [column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), moment];
  });
  return Object.fromEntries(entries);
}
