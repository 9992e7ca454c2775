import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { refreshUntil } from "~/domain/outbox/unsent-letters.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type AskedManager, askManagersSooner } from "./ask-managers-sooner.server";
import { offerEnds } from "./offer-time";

/**
 * Brings the moments until which an offer or a manager's link stands within the start of an edition that was just moved;
 * they never become later. Letters about them that wait to go tell the new moment, and a manager whose letter has gone gets
 * another. Returns the new moment by registration.
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
  const offered = offers.map(({ id }) => id);
  await refreshUntil(tx, ["place-offered"], offered, offeredUntil);
  const asked = await shortenLinks(tx, editionId, startsAt);
  // Where managers decide no more, their links open nothing and no moment is told.
  const deciding = edition.approval === "MANAGER" ? asked : [];
  const requested = deciding.map(({ registrationId }) => registrationId);
  const refreshed = await refreshUntil(tx, ["manager-asked", "manager-asked-sooner"], requested, startsAt);
  await askManagersSooner(
    tx,
    edition,
    deciding.filter(({ registrationId }) => !refreshed.has(registrationId)),
    startsAt,
  );
  return new Map([
    ...offered.map((id) => [id, offeredUntil] as const),
    ...requested.map((id) => [id, startsAt] as const),
  ]);
}

async function shortenLinks(tx: Tx, editionId: string, until: Date): Promise<AskedManager[]> {
  const asked = await tx.managerApproval.updateManyAndReturn({
    where: { registration: { editionId, state: "REQUESTED" }, decidedAt: null, expiresAt: { gt: until } },
    data: { expiresAt: until },
    select: {
      id: true,
      registrationId: true,
      managerEmail: true,
      registration: { select: { person: { select: { name: true } } } },
    },
  });
  return asked.map(({ registration, ...approval }) => ({ ...approval, personName: registration.person.name }));
}
