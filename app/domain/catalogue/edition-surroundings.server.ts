import { type Edition, type Meeting, type Offering, Prisma, type Venue } from "@db/client";
import { ask, type Tx } from "~/platform/db.server";
import { oneOf } from "~/platform/one-of.server";

/** What stands around an edition and its letters tell of; meetings that are not cancelled, by time. */
export interface Surroundings {
  offering: Pick<Offering, "slug" | "title" | "state" | "visibility" | "contactName" | "contactEmail">;
  meetings: Meeting[];
  venue: Venue | null;
  trainers: { name: string }[];
  /** In the order in which someone of several audiences counts. */
  reserves: { audienceId: string; places: number }[];
  /** How many questions it asks of whoever registers. */
  questions: number;
}

type Stored = Record<string, unknown>;

interface Row {
  edition: Stored;
  offering: Stored;
  meetings: Stored[];
  venue: Stored | null;
  trainers: Stored[];
  reserves: Stored[];
  questions: number;
}

/** These editions with all that stands around them, in one question: every step that gives a place asks it under the lock. */
export async function editionsWithSurroundings(client: Tx, ids: string[]): Promise<(Edition & Surroundings)[]> {
  const rows = await ask<Row>(client, surroundingsOf(ids));
  return rows.map((row) => ({ ...asModel<Edition>(row.edition), ...revived(row) }));
}

function surroundingsOf(ids: string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT to_jsonb(e) AS edition,
      (SELECT jsonb_build_object('slug', slug, 'title', title, 'state', state, 'visibility', visibility,
        'contact_name', contact_name, 'contact_email', contact_email)
        FROM offering WHERE offering.id = e.offering_id) AS offering,
      (SELECT count(*) FROM question q WHERE q.edition_id = e.id)::int AS questions,
      coalesce((SELECT jsonb_agg(to_jsonb(m) ORDER BY m.starts_at, m.id) FROM meeting m
        WHERE m.edition_id = e.id AND m.cancelled_at IS NULL), '[]') AS meetings,
      (SELECT to_jsonb(v) FROM venue v WHERE v.id = e.venue_id) AS venue,
      coalesce((SELECT jsonb_agg(jsonb_build_object('name', t.name) ORDER BY t.name, t.id) FROM trainer t
        WHERE t.edition_id = e.id), '[]') AS trainers,
      coalesce((SELECT jsonb_agg(jsonb_build_object('audience_id', r.audience_id, 'places', r.places) ORDER BY a.position, a.id)
        FROM edition_reserve r JOIN audience a ON a.id = r.audience_id WHERE r.edition_id = e.id), '[]') AS reserves
    FROM edition e WHERE e.id ${oneOf(ids)}
  `;
}

// The columns come as the tables have them, so a new one needs no word here.
function revived({ offering, meetings, venue, trainers, reserves, questions }: Row): Surroundings {
  return {
    questions,
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
    const moment = /_(at|until)$/.test(column) && typeof value === "string" ? new Date(value) : value;
    return [column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), moment];
  });
  return Object.fromEntries(entries);
}
