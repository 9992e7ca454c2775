import { Prisma } from "@db/client";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** Everyone with a confirmed place in an edition, by name, with where they work today: for attendance. */
export async function peopleWithPlace(client: Tx, editionId: string) {
  const today = new Date(dayOf(clock.now()));
  const rows = await client.registration.findMany({
    where: { editionId, state: "CONFIRMED" },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      personId: true,
      person: {
        select: {
          name: true,
          memberships: {
            where: { fromDay: { lte: today }, OR: [{ untilDay: null }, { untilDay: { gt: today } }] },
            select: { employerName: true, organisation: { select: { name: true } } },
          },
        },
      },
    },
  });
  return rows.map(({ id, personId, person: { name, memberships } }) => ({
    registrationId: id,
    personId,
    name,
    organisation: memberships[0]?.organisation?.name ?? memberships[0]?.employerName ?? null,
  }));
}

/** The registrations with a confirmed place in an edition, by id. */
export async function idsWithPlace(client: Tx, editionId: string): Promise<string[]> {
  const rows = await client.registration.findMany({ where: { editionId, state: "CONFIRMED" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** How many have a confirmed place in an edition. */
export async function countWithPlace(client: Tx, editionId: string): Promise<number> {
  return client.registration.count({ where: { editionId, state: "CONFIRMED" } });
}

/** Which number in the queue of its edition a registration has, counting from 1. */
export async function placeInQueue(client: Tx, registrationId: string): Promise<number> {
  return (await placesInQueue(client, [registrationId])).get(registrationId) ?? 1;
}

/** Which number in the queue of their editions registrations have, by id. */
export async function placesInQueue(client: Tx, registrationIds: string[]): Promise<Map<string, number>> {
  if (registrationIds.length === 0) return new Map();
  const rows = await client.$queryRaw<{ id: string; place: number }[]>(Prisma.sql`
    SELECT mine."id"::text AS "id", (
      SELECT count(*) FROM "registration" other
      WHERE other."edition_id" = mine."edition_id" AND other."state" IN ('REQUESTED', 'WAITING')
        AND other."queue_position" <= mine."queue_position"
    )::int AS "place"
    FROM "registration" mine WHERE mine."id" = ANY(${registrationIds}::uuid[])
  `);
  return new Map(rows.map(({ id, place }) => [id, place]));
}
