import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { catalogueScope } from "~/domain/access/scope";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";
import { visibleOfferings } from "./visible.server";

/** Remembers, or forgets, that someone wants to hear of new dates of an offering they can see. Again changes nothing. Throws NotFound. */
export async function keepInformed(
  actor: Visitor,
  { slug, wanted }: { slug: string; wanted: boolean },
): Promise<"informed" | "stopped"> {
  insist(may.keepInformed(actor));
  if (!isSlug(slug)) throw new NotFound("offering");
  return inTransaction(async (tx) => {
    const { personId } = actor;
    const offering = await tx.offering.findFirst({
      where: { AND: [{ slug, kind: { not: "E_LEARNING" } }, visibleOfferings(catalogueScope(actor))] },
      select: { id: true },
    });
    if (!offering) throw new NotFound("offering");
    const interest = { offeringId: offering.id, personId };
    if (!wanted) {
      await tx.interest.deleteMany({ where: interest });
      return "stopped";
    }
    await tx.interest.createMany({ data: { ...interest, askedAt: clock.now() }, skipDuplicates: true });
    return "informed";
  });
}
