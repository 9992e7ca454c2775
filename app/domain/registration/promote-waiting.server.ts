import { recordedAs, system } from "~/domain/access/actor";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type Change, type Changing, changeRegistrations, forChange } from "./change-registrations.server";
import { skipReason } from "./eligibility";
import { isLate, offerEnds } from "./offer-time";
import { overlapsOf } from "./overlaps.server";
import { shareOut } from "./placing";
import { IN_QUEUE, WITH_PLACE } from "./registration-state";

const waitingList = recordedAs(system("waiting-list"));

export interface LeftOver {
  /** Places nobody in the queue could have. */
  free: number;
  /** What the history says of those in the queue when a newcomer takes one of them. */
  passed: Change[];
}

/**
 * Brings a locked edition in order: offers past their time lapse, free places go to the queue. After every step that frees
 * places or raises the capacity; before every step that takes one. Nothing is given after the start.
 */
export async function promoteWaiting(tx: Tx, edition: LockedEdition): Promise<LeftOver> {
  await lapseOverdue(tx, edition);
  const taken = await tx.registration.count({ where: { editionId: edition.id, state: { in: [...WITH_PLACE] } } });
  const free = edition.capacity - taken;
  if (free <= 0 || !takesPeople(edition)) return { free: 0, passed: [] };
  const queue = await tx.registration.findMany({
    where: { editionId: edition.id, state: { in: [...IN_QUEUE] } },
    orderBy: { queuePosition: "asc" },
    select: forChange,
  });
  const given = await giveAway(tx, edition, queue, free);
  return { free: free - given, passed: queue.flatMap(passedBy) };
}

/** Gives the free places to the queue and returns how many found someone. */
async function giveAway(tx: Tx, edition: Startable, queue: Changing[], free: number): Promise<number> {
  if (queue.length === 0) return 0;
  const now = clock.now();
  const overlaps = await overlapsOf(
    tx,
    edition,
    queue.map(({ personId }) => personId),
  );
  const line = queue.map((registration) => ({ ...registration, overlaps: overlaps.has(registration.personId) }));
  const steps = shareOut(line, free, isLate(edition, now));
  const byId = new Map(queue.map((registration) => [registration.id, registration]));
  const changes = steps.flatMap(({ id, to, reason }) => {
    const registration = byId.get(id);
    return registration ? [{ registration, to, reason }] : [];
  });
  await changeRegistrations(tx, edition, waitingList, changes, offerEnds(edition, now));
  return changes.filter(({ registration, to }) => registration.state !== to).length;
}

async function lapseOverdue(tx: Tx, edition: LockedEdition): Promise<void> {
  const now = clock.now();
  const begun = edition.startsAt !== null && edition.startsAt <= now;
  const overdue = await tx.registration.findMany({
    where: { editionId: edition.id, state: "OFFERED", ...(begun ? {} : { offeredUntil: { lte: now } }) },
    select: forChange,
  });
  if (overdue.length === 0) return;
  const changes = overdue.map((registration) => ({ registration, to: "LAPSED", reason: "lapsed" }) as const);
  await changeRegistrations(tx, edition, waitingList, changes);
}

type Startable = LockedEdition & { startsAt: Date };

function takesPeople(edition: LockedEdition): edition is Startable {
  return edition.state === "PUBLISHED" && edition.startsAt !== null && edition.startsAt > clock.now();
}

function passedBy(registration: Changing): Change[] {
  const skipped = skipReason(registration);
  const { state } = registration;
  return skipped ? [{ registration, from: state, to: state, reason: `passed-${skipped}` }] : [];
}
