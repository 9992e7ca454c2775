import { Prisma, type Registration } from "@db/client";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { type EditionAddress, type LockedEdition, lockEdition } from "~/domain/catalogue/lock-edition.server";
import { ask, type Tx } from "~/platform/db.server";
import { forChange } from "./change-registrations.server";
import { lockPeople } from "./lock-people.server";
import { overlapping } from "./overlaps.server";
import { promoteWaiting } from "./promote-waiting.server";
import { isLiving } from "./registration-state";

/** A person's last registration for an edition, living or ended. */
export function latestRegistration(tx: Tx, editionId: string, personId: string) {
  return tx.registration.findFirst({
    where: { editionId, personId },
    orderBy: { queuePosition: "desc" },
    select: forChange,
  });
}

type LatestState = Pick<Registration, "id" | "state" | "calendarSequence">;

interface Situation {
  /** Their last registration for the edition. */
  latest: LatestState | null;
  /** Titles of editions in which they have a place at the same time. */
  overlaps: string[];
  /** Another queue may be giving them a place at this moment. */
  waitsElsewhere: boolean;
}

/**
 * Brings a locked edition in order and says what its queue left, and where a person stands who wants to register for it and
 * stays until the transaction ends.
 */
export async function certainSituation(tx: Tx, edition: LockedEdition, personId: string) {
  const [left, seen] = await Promise.all([promoteWaiting(tx, edition), situationOf(tx, edition, personId)]);
  // The queue's turn changes living registrations alone.
  const living = seen.latest !== null && isLiving(seen.latest.state);
  if (!seen.waitsElsewhere && !living) return { left, ...seen };
  if (seen.waitsElsewhere) await lockPeople(tx, [personId]);
  return { left, ...(await situationOf(tx, edition, personId)) };
}

async function situationOf(tx: Tx, edition: LockedEdition, personId: string): Promise<Situation> {
  const [situation] = await ask<Situation>(
    tx,
    Prisma.sql`
    SELECT (
        SELECT jsonb_build_object('id', id, 'state', state, 'calendarSequence', calendar_sequence) FROM registration
        WHERE edition_id = ${edition.id}::uuid AND person_id = ${personId}::uuid
        ORDER BY queue_position DESC LIMIT 1
      ) AS latest,
      coalesce((SELECT titles FROM (${overlapping(edition, [personId])}) elsewhere), '{}') AS overlaps,
      EXISTS (
        SELECT 1 FROM registration WHERE person_id = ${personId}::uuid AND state IN ('WAITING', 'REQUESTED')
          AND edition_id <> ${edition.id}::uuid
      ) AS "waitsElsewhere"
  `,
  );
  return situation ?? { latest: null, overlaps: [], waitsElsewhere: false };
}

/** Locks an edition, brings it in order and finds the actor's own last registration for it. Throws NotFound when they never had one. */
export async function ownRegistration(tx: Tx, actor: Visitor, { slug, editionId }: EditionAddress) {
  const edition = await lockEdition(tx, editionId);
  await promoteWaiting(tx, edition);
  const registration = await latestRegistration(tx, edition.id, actor.personId);
  if (!registration || edition.offering.slug !== slug) throw new NotFound("registration");
  return { edition, registration };
}
