import { type Actor, isSignedIn } from "~/domain/access/actor";
import { db } from "~/platform/db.server";

/** Whether the actor asked to hear of new dates of the offering with this slug. */
export async function isKeptInformed(actor: Actor, slug: string): Promise<boolean> {
  if (!isSignedIn(actor)) return false;
  return (await db.interest.count({ where: { personId: actor.personId, offering: { slug } } })) > 0;
}
