import { Prisma } from "@db/client";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { Tx } from "~/platform/db.server";
import { oneOf } from "~/platform/one-of.server";

type WhenItIs = Pick<LockedEdition, "id" | "meetings">;

/** In which other editions people have a place while a meeting of this one goes on: titles by person id. */
export async function overlapsOf(tx: Tx, edition: WhenItIs, personIds: string[]): Promise<Map<string, string[]>> {
  if (personIds.length === 0) return new Map();
  const found = await tx.$queryRaw<{ personId: string; titles: string[] }[]>(overlapping(edition, personIds));
  return new Map(found.map(({ personId, titles }) => [personId, titles]));
}

/** The question behind `overlapsOf`, for a larger one: "personId" and titles of those who overlap. */
export function overlapping(edition: WhenItIs, personIds: string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT registration.person_id AS "personId", array_agg(other.title ORDER BY registration.queue_position) AS titles
    FROM registration JOIN edition other ON other.id = registration.edition_id AND other.state = 'PUBLISHED'
    WHERE registration.person_id ${oneOf(personIds)} AND registration.state IN ('CONFIRMED', 'OFFERED')
      AND other.id <> ${edition.id}::uuid AND EXISTS (
        SELECT 1 FROM meeting
        WHERE meeting.edition_id = other.id AND meeting.cancelled_at IS NULL
          AND tstzrange(meeting.starts_at, meeting.ends_at) && ${momentsOf(edition)}::tstzmultirange
      )
    GROUP BY registration.person_id`;
}

/** When the edition goes on, as PostgreSQL writes a set of spans of time. */
function momentsOf({ meetings }: WhenItIs): string {
  return `{${meetings.map(({ startsAt, endsAt }) => `[${startsAt.toISOString()},${endsAt.toISOString()})`).join(",")}}`;
}
