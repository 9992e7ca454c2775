import { recordedAs, system } from "~/domain/access/actor";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type Change, changeRegistrations, forChange } from "./change-registrations.server";
import { lockPeople } from "./lock-people.server";
import { isLate, offerEnds } from "./offer-time";
import { overlapsOf } from "./overlaps.server";
import { type Step, shareOut } from "./placing";
import { type Queued, readQueue } from "./read-queue.server";
import { readSeating } from "./read-seating.server";
import { freePlaces, type Seating } from "./seating";

const waitingList = recordedAs(system("waiting-list"));

/** What the queue left over: the places nobody in it could have, and who still stands in it when there are any. */
export interface LeftOver {
  seating: Seating;
  queue: Queued[];
  /** How many stand in the queue, whether or not there is anything to have. */
  inQueue: number;
}

/**
 * Brings a locked edition in order: offers past their time lapse, free places go to the queue. After every step that frees
 * places, raises the capacity or makes someone eligible; before every step that takes a place. Nothing is given after the
 * start.
 */
export async function promoteWaiting(tx: Tx, edition: LockedEdition): Promise<LeftOver> {
  let now = await readSeating(tx, edition);
  if (now.overdue > 0) {
    await lapseOverdue(tx, edition);
    now = await readSeating(tx, edition);
  }
  const { seating, inQueue } = now;
  if (!takesPeople(edition)) return { seating: { ...seating, capacity: seating.taken }, queue: [], inQueue };
  if (freePlaces(seating) === 0 || inQueue === 0) return { seating, queue: [], inQueue };
  return giveAway(tx, edition, seating);
}

/** Gives the free places to the queue. */
async function giveAway(tx: Tx, edition: Startable, seating: Seating): Promise<LeftOver> {
  const now = clock.now();
  const rules = { approval: edition.approval, late: isLate(edition, now) };
  const queue = await readQueue(tx, edition);
  const taking = takers(shareOut(queue, seating, rules).steps, queue);
  if (taking.length === 0) return { seating, queue, inQueue: queue.length };
  await lockPeople(tx, taking);
  const overlaps = await overlapsOf(tx, edition, taking);
  const line = queue.map((waiting) => ({ ...waiting, overlaps: overlaps.has(waiting.registration.personId) }));
  const shared = shareOut(line, seating, rules);
  await changeRegistrations(tx, edition, waitingList, changesOf(line, shared.steps), offerEnds(edition, now));
  const given = new Set(taking);
  const rest = queue.filter(({ registration }) => !given.has(registration.personId));
  return { seating: shared.seating, queue: rest, inQueue: rest.length };
}

/** The steps as changes of the registrations they are about. */
export function changesOf(queue: readonly Queued[], steps: Step[]): Omit<Change, "from">[] {
  const byId = new Map(queue.map(({ id, registration }) => [id, registration]));
  return steps.flatMap(({ id, to, reason }) => {
    const registration = byId.get(id);
    return registration ? [{ registration, to, reason }] : [];
  });
}

/** The people whom these steps give a place. */
function takers(steps: Step[], queue: readonly Queued[]): string[] {
  return changesOf(queue, steps)
    .filter(({ registration, to }) => registration.state !== to)
    .map(({ registration }) => registration.personId);
}

async function lapseOverdue(tx: Tx, edition: LockedEdition): Promise<void> {
  const now = clock.now();
  const begun = edition.startsAt !== null && edition.startsAt <= now;
  const overdue = await tx.registration.findMany({
    where: { editionId: edition.id, state: "OFFERED", ...(begun ? {} : { offeredUntil: { lte: now } }) },
    select: forChange,
  });
  const changes = overdue.map((registration) => ({ registration, to: "LAPSED", reason: "lapsed" }) as const);
  await changeRegistrations(tx, edition, waitingList, changes);
}

type Startable = LockedEdition & { startsAt: Date };

function takesPeople(edition: LockedEdition): edition is Startable {
  return edition.state === "PUBLISHED" && edition.startsAt !== null && edition.startsAt > clock.now();
}
