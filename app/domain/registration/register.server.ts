import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { catalogueScope } from "~/domain/access/scope";
import {
  type EditionAddress,
  insistInSight,
  type LockedEdition,
  lockEdition,
} from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { forChange, tellChanges } from "./change-registrations.server";
import { closedBecause } from "./eligibility";
import { overlapsOf } from "./overlaps.server";
import { latestRegistration } from "./own-registration.server";
import { placeNewcomer } from "./placing";
import { type LeftOver, promoteWaiting } from "./promote-waiting.server";
import type { RegisterOutcome } from "./registration-outcome";
import { placeInQueue } from "./registration-queries.server";
import { isLiving } from "./registration-state";

/** Registers a person for an edition: a place, the waiting list, or a request. Again gives the same answer and changes nothing. */
export async function registerForEdition(
  actor: Visitor,
  { slug, editionId }: EditionAddress,
): Promise<RegisterOutcome> {
  insist(may.register(actor));
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, editionId);
    await insistInSight(tx, catalogueScope(actor), edition, slug);
    const left = await promoteWaiting(tx, edition);
    const earlier = await latestRegistration(tx, edition.id, actor.personId);
    if (earlier && isLiving(earlier.state)) return outcomeOf(tx, edition, earlier);
    const closed = closedBecause(edition, clock.now());
    if (closed) return { outcome: closed };
    return outcomeOf(tx, edition, await join(tx, actor, edition, left, earlier?.calendarSequence));
  });
}

async function join(tx: Tx, actor: Visitor, edition: LockedEdition, left: LeftOver, lastSequence = -1) {
  const now = clock.now();
  const state = placeNewcomer(edition, left.free);
  const registration = await tx.registration.create({
    data: {
      editionId: edition.id,
      personId: actor.personId,
      state,
      source: "self",
      calendarSequence: lastSequence + 1,
      requestedAt: now,
      confirmedAt: state === "CONFIRMED" ? now : null,
    },
    select: forChange,
  });
  const passed = state === "CONFIRMED" ? left.passed : [];
  const joined = { registration, from: null, to: state, reason: "registered" } as const;
  await tellChanges(tx, edition, recordedAs(actor), [...passed, joined]);
  return registration;
}

async function outcomeOf(
  tx: Tx,
  edition: LockedEdition,
  { id, personId, state }: { id: string; personId: string; state: string },
): Promise<RegisterOutcome> {
  if (state === "REQUESTED") return { outcome: "requested" };
  if (state === "OFFERED") return { outcome: "offered" };
  if (state === "WAITING") return { outcome: "waiting", position: await placeInQueue(tx, id) };
  const overlaps = await overlapsOf(tx, edition, [personId]);
  return { outcome: "confirmed", overlaps: overlaps.get(personId) ?? [] };
}
