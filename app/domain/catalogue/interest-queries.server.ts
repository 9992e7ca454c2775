import { type Actor, isSignedIn, type Visitor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { db } from "~/platform/db.server";
import { visibleOfferings } from "./visible.server";

/** Whether the actor asked to hear of new dates of the offering with this slug. */
export async function isKeptInformed(actor: Actor, slug: string): Promise<boolean> {
  if (!isSignedIn(actor)) return false;
  return (await db.interest.count({ where: { personId: actor.personId, offering: { slug } } })) > 0;
}

/** What the actor asked to hear of, as far as they can still see it; by title. */
export async function myInterests(actor: Visitor): Promise<{ slug: string; title: string }[]> {
  return db.offering.findMany({
    where: { AND: [{ interests: { some: { personId: actor.personId } } }, visibleOfferings(catalogueScope(actor))] },
    orderBy: { title: "asc" },
    select: { slug: true, title: true },
  });
}
