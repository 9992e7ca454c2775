import type { Visitor } from "~/domain/access/actor";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { lastDay } from "./evaluation-times";
import { standingAsks } from "./standing-asks.server";

/** What the actor is asked to say something about, the first to close on top. */
export async function myEvaluations(actor: Visitor) {
  const open = await db.evaluationAsk.findMany({
    where: { personId: actor.personId, answered: false, closesAt: { gt: clock.now() } },
    orderBy: [{ closesAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      personId: true,
      editionId: true,
      closesAt: true,
      offering: { select: { title: true } },
      edition: { select: { endsAt: true } },
    },
  });
  return (await standingAsks(db, open)).map(({ id, closesAt, offering, edition }) => ({
    askId: id,
    title: offering.title,
    /** When it was; null for an e-learning. */
    heldAt: edition?.endsAt?.toISOString() ?? null,
    /** The last day on which it can be answered. */
    until: lastDay(closesAt),
  }));
}
