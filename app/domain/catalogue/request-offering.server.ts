import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { Stale } from "~/domain/access/refusals";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { offeringToRequest } from "./own-request.server";

interface Wish {
  slug: string;
  /** The id of the page that asks: posted twice it makes one request. */
  nieuw: string;
  /** For how many. */
  people: number;
  wish: string;
}

/**
 * Asks for an offering for one's organisation; it waits for its theme lead. Who still waits for an answer asks nothing
 * new. Throws NotFound, and Stale for an id that is something else already.
 */
export async function requestOffering(
  actor: Visitor,
  { slug, nieuw, people, wish }: Wish,
): Promise<"asked" | "still-open"> {
  insist(may.requestOffering(actor));
  return inTransaction(async (tx) => {
    const { personId, organisationId } = actor;
    const offering = await offeringToRequest(tx, actor, slug);
    // Two windows that ask at once wait for one another here.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`request:${personId}:${offering.id}`}, 0))`;
    const earlier = await tx.offeringRequest.findFirst({
      where: { OR: [{ id: nieuw }, { personId, offeringId: offering.id, answeredAt: null }] },
      orderBy: { askedAt: "asc" },
    });
    if (earlier && earlier.personId !== personId) throw new Stale("request");
    if (earlier) return earlier.id === nieuw.toLowerCase() ? "asked" : "still-open";
    const now = clock.now();
    await tx.offeringRequest.create({
      data: { id: nieuw, offeringId: offering.id, personId, organisationId, people, wish, askedAt: now },
    });
    return "asked";
  });
}
