import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { refreshUntil } from "~/domain/outbox/unsent-letters.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { offerEnds } from "./offer-time";

/**
 * Brings the moments until which an offer or a manager's link stands within the start of an edition that was just moved;
 * they never become later. Letters about them that wait to go tell the new moment. Returns it by registration.
 */
export async function shortenDeadlines(tx: Tx, edition: LockedEdition): Promise<Map<string, Date>> {
  const now = clock.now();
  const { id: editionId, startsAt } = edition;
  if (!startsAt || startsAt <= now) return new Map();
  const offeredUntil = offerEnds({ ...edition, startsAt }, now);
  const offers = await tx.registration.updateManyAndReturn({
    where: { editionId, state: "OFFERED", offeredUntil: { gt: offeredUntil } },
    data: { offeredUntil },
    select: { id: true },
  });
  const asked = await tx.managerApproval.updateManyAndReturn({
    where: { registration: { editionId, state: "REQUESTED" }, decidedAt: null, expiresAt: { gt: startsAt } },
    data: { expiresAt: startsAt },
    select: { registrationId: true },
  });
  const offered = offers.map(({ id }) => id);
  const requested = asked.map(({ registrationId }) => registrationId);
  await refreshUntil(tx, "place-offered", offered, offeredUntil);
  await refreshUntil(tx, "manager-asked", requested, startsAt);
  return new Map([
    ...offered.map((id) => [id, offeredUntil] as const),
    ...requested.map((id) => [id, startsAt] as const),
  ]);
}
