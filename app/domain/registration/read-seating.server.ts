import { Prisma } from "@db/client";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { ask, type Tx } from "~/platform/db.server";
import { LIVING } from "./registration-state";
import { employerKey, type Seating } from "./seating";

type Seated = Pick<
  LockedEdition,
  "id" | "capacity" | "quotaPerOrganisation" | "reserves" | "reservedUntil" | "startsAt"
>;

interface SeatingNow {
  seating: Seating;
  /** How many stand in the queue, requests among them. */
  inQueue: number;
  /** How many of them wait, and not for a yes. */
  waiting: number;
  /** Offers whose time is over. */
  overdue: number;
}

interface Group {
  state: string;
  organisationId: string | null;
  employer: string | null;
  audienceId: string | null;
  people: number;
  overdue: number;
}

/** How the places of an edition are taken at this moment, as far as its quota and reserves ask, in one question. */
export async function readSeating(client: Tx, edition: Seated): Promise<SeatingNow> {
  const groups = await ask<Group>(client, groupsOf(edition));
  const count = (some: Group[]) => some.reduce((sum, { people }) => sum + people, 0);
  const holders = groups.filter(({ state }) => state === "CONFIRMED" || state === "OFFERED");
  const byEmployer = new Map<string, number>();
  for (const group of holders) {
    const key = employerKey(group);
    if (key) byEmployer.set(key, (byEmployer.get(key) ?? 0) + group.people);
  }
  const reserves = activeReserves(edition).map(({ audienceId, places }) => ({
    audienceId,
    places,
    filled: count(holders.filter((group) => group.audienceId === audienceId)),
  }));
  const { capacity, quotaPerOrganisation: quota } = edition;
  return {
    seating: { capacity, taken: count(holders), quota, byEmployer, reserves },
    inQueue: count(groups) - count(holders),
    waiting: count(groups.filter(({ state }) => state === "WAITING")),
    overdue: groups.reduce((sum, { overdue }) => sum + overdue, 0),
  };
}

/** By person, the first of the edition's reserved audiences they have; only those who have one. */
export async function reservedAudiences(
  client: Tx,
  edition: Seated,
  personIds: string[],
): Promise<Map<string, string>> {
  const kept = activeReserves(edition).map(({ audienceId }) => audienceId);
  if (kept.length === 0 || personIds.length === 0) return new Map();
  const rows = await client.personAudience.findMany({
    where: { personId: { in: personIds }, audienceId: { in: kept } },
  });
  const inOrder = rows.sort((a, b) => kept.indexOf(b.audienceId) - kept.indexOf(a.audienceId));
  return new Map(inOrder.map(({ personId, audienceId }) => [personId, audienceId]));
}

/** The first of the edition's reserved audiences among someone's; null when nothing is kept for them. */
export function firstReserved(edition: Seated, audienceIds: readonly string[]): string | null {
  return activeReserves(edition).find(({ audienceId }) => audienceIds.includes(audienceId))?.audienceId ?? null;
}

/** The places that are kept at this moment, in the order in which someone of several audiences counts. */
export function activeReserves({ reserves, reservedUntil, startsAt }: Seated): Seated["reserves"] {
  const until = reservedUntil ?? startsAt;
  return until && until > clock.now() ? reserves : [];
}

function groupsOf(edition: Seated): Prisma.Sql {
  const now = clock.now();
  const kept = activeReserves(edition).map(({ audienceId }) => audienceId);
  const begun = edition.startsAt !== null && edition.startsAt <= now;
  const employer = edition.quotaPerOrganisation !== null;
  const none = Prisma.sql`NULL`;
  const firstKept = Prisma.sql`(
    SELECT has."audience_id"::text FROM unnest(${kept}::uuid[]) WITH ORDINALITY kept("audience_id", "nth")
    JOIN "person_audience" has ON has."audience_id" = kept."audience_id" AND has."person_id" = registration."person_id"
    ORDER BY kept."nth" LIMIT 1
  )`;
  return Prisma.sql`
    SELECT "state"::text AS "state", ${employer ? Prisma.sql`"organisation_id"::text` : none} AS "organisationId",
      ${employer ? Prisma.sql`"employer"` : none} AS "employer", ${kept.length > 0 ? firstKept : none} AS "audienceId",
      count(*)::int AS "people",
      (count(*) FILTER (WHERE "state" = 'OFFERED' AND (${begun} OR "offered_until" <= ${now})))::int AS "overdue"
    FROM "registration"
    WHERE "edition_id" = ${edition.id}::uuid AND "state" IN (${Prisma.join(LIVING.map((state) => Prisma.sql`${state}::"RegistrationState"`))})
    GROUP BY 1, 2, 3, 4
  `;
}
