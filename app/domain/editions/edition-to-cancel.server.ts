import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { headcountsOf, markedMeetings } from "~/domain/attendance/marks-queries.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, readEdition } from "~/domain/catalogue/lock-edition.server";
import { editionTallies } from "~/domain/participation/edition-tallies.server";
import { addressOf, livingRegistrations } from "~/domain/registration/living-registrations.server";
import { clock } from "~/platform/clock";
import { db, type Tx } from "~/platform/db.server";
import { wordFor } from "./agreement.server";
import type { CancelEffect, CannotCancel } from "./cancel-effect";

/** An edition as the page shows it before it is called off, with the effect of that and the word that agrees to it. */
export async function editionToCancel(actor: Visitor, editionId: string) {
  insist(may.planEditions(actor, await editionStaff(db, workScope(actor), editionId)));
  const edition = await readEdition(db, editionId);
  const effect = cancelEffectOn(await livingRegistrations(db, [editionId]));
  return {
    editionId,
    title: edition.title,
    offeringTitle: edition.offering.title,
    startsAt: edition.startsAt?.toISOString() ?? null,
    cancelled: edition.state === "CANCELLED",
    stuck: await cannotCancel(db, edition),
    effect,
    agreed: wordFor(effect),
    now: clock.now().toISOString(),
  };
}

/** Why this edition cannot be called off; null when it can. */
export async function cannotCancel(client: Tx, edition: LockedEdition): Promise<CannotCancel | null> {
  if (edition.state === "DRAFT") return "draft";
  const ids = edition.meetings.map(({ id }) => id);
  if ((await editionTallies(client, [edition.id])).get(edition.id)?.held) return "held";
  const seen = (await markedMeetings(client, ids)).size + (await headcountsOf(client, ids)).size;
  return seen > 0 ? "marked" : null;
}

/** What it does to these people when their edition is called off. */
export function cancelEffectOn(living: Awaited<ReturnType<typeof livingRegistrations>>): CancelEffect {
  const reachable = living.filter((registration) => addressOf(registration) !== null);
  const withPlace = reachable.filter(({ state }) => state === "CONFIRMED").length;
  return { withPlace, others: reachable.length - withPlace, unreachable: living.length - reachable.length };
}
