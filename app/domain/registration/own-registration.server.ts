import { Prisma, type Registration } from "@db/client";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { type EditionAddress, lockEdition } from "~/domain/catalogue/lock-edition.server";
import type { Tx } from "~/platform/db.server";
import { forChange } from "./change-registrations.server";
import { promoteWaiting } from "./promote-waiting.server";

/** A person's last registration for an edition, living or ended. */
export function latestRegistration(tx: Tx, editionId: string, personId: string) {
  return tx.registration.findFirst({
    where: { editionId, personId },
    orderBy: { queuePosition: "desc" },
    select: forChange,
  });
}

type LatestState = Pick<Registration, "id" | "personId" | "state" | "calendarSequence">;

/** The state of a person's last registration for an edition, as little as can be asked. */
export async function latestState(tx: Tx, editionId: string, personId: string): Promise<LatestState | null> {
  const [latest] = await tx.$queryRaw<LatestState[]>(Prisma.sql`
    SELECT id, person_id AS "personId", state::text AS state, calendar_sequence AS "calendarSequence"
    FROM registration WHERE edition_id = ${editionId}::uuid AND person_id = ${personId}::uuid
    ORDER BY queue_position DESC LIMIT 1
  `);
  return latest ?? null;
}

/** Locks an edition, brings it in order and finds the actor's own last registration for it. Throws NotFound when they never had one. */
export async function ownRegistration(tx: Tx, actor: Visitor, { slug, editionId }: EditionAddress) {
  const edition = await lockEdition(tx, editionId);
  await promoteWaiting(tx, edition);
  const registration = await latestRegistration(tx, edition.id, actor.personId);
  if (!registration || edition.offering.slug !== slug) throw new NotFound("registration");
  return { edition, registration };
}
